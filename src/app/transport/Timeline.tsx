import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { identities } from "../../plot/look/identity.ts";
import { say, translated } from "../../words/say.ts";
import { seek } from "../actions/actions.ts";
import { player } from "../player/player.ts";
import { useLive } from "../player/use-live.ts";
import { useSpec, useStore } from "../state/store.ts";
import { useDrag } from "../ui/values/drag.ts";
import { type Change, listedChanges, stepsFor, withChangeAt } from "./changes/moves.ts";
import { putChange } from "./changes/put-change.ts";
import { changesOf, markNear, marksOf } from "./marks.ts";
import styles from "./Timeline.module.css";

/** A change or a fork that is dragged to another step. */
interface Held {
  readonly change: Change;
  readonly step: number;
}

/**
 * A slider from the start to the step limit that shows the cursor, the steps computed so far, changes and forks, whose
 * labels can be dragged to another step.
 */
export function Timeline() {
  const spec = useSpec();
  const track = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const width = useWidth(bar);
  const { steps } = spec;
  /** The change whose label is pressed, with the pixel of the press. */
  const grip = useRef<(Held & { readonly from: number }) | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const shown = useMemo(() => (held ? withChangeAt(spec, held.change, held.step) : spec), [spec, held]);
  const marks = useMemo(() => marksOf(changesOf(shown), shown.steps, width), [shown, width]);

  useLive(() => {
    if (!slider.current || !track.current) return;
    slider.current.value = String(player.step);
    track.current.style.setProperty("--cursor", String(player.step / steps));
    track.current.style.setProperty("--head", String(Math.min(1, player.head / steps)));
  }, 0);
  // Once a second at most: a screen reader would never finish if the text changed with every frame.
  useLive(() => {
    slider.current?.setAttribute(
      "aria-valuetext",
      say("step {step} of {steps}", { step: player.step, steps }),
    );
  }, 1000);

  const at = (event: PointerEvent) => event.clientX - (bar.current?.getBoundingClientRect().left ?? 0);
  const drag = useDrag({
    onPress: (event) => {
      slider.current?.focus({ preventScroll: true });
      const place = event.target instanceof HTMLElement ? event.target.dataset.change : undefined;
      const change = place === undefined ? undefined : listedChanges(spec)[Number(place)];
      grip.current = change ? { change, step: change.step, from: at(event) } : null;
    },
    follow: (event) => {
      if (!grip.current) return seek((at(event) / width) * steps);
      const { change, from } = grip.current;
      const { min, max } = stepsFor(spec, change);
      const wanted = change.step + Math.round(((at(event) - from) / width) * steps);
      const step = Math.max(min, Math.min(max, wanted));
      grip.current = { change, step, from };
      setHeld(grip.current);
    },
  });
  const release = () => {
    grip.current = null;
    setHeld(null);
  };
  const drop = () => {
    const { current } = grip;
    release();
    if (!current) return;
    const refusal = putChange(current.change, current.step);
    if (refusal)
      useStore.setState({ said: say("It stays where it was: {why}.", { why: translated(refusal) }) });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointers alone, and the range input within has the role.
    <div
      ref={track}
      className={styles.timeline}
      {...drag}
      onPointerMove={(event) => {
        drag.onPointerMove(event);
        event.currentTarget.title = markNear(marks, at(event), width)?.title ?? "";
      }}
      onPointerUp={(event) => {
        drag.onPointerUp(event);
        drop();
      }}
      onPointerCancel={release}
      // The focus stays on the range input.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div ref={bar} className={styles.bar} />
      {marks.map((mark) => (
        <span
          key={mark.at}
          className={styles.mark}
          style={{
            "--at": mark.at,
            "--k": mark.slot === null ? "var(--soft)" : identities[mark.slot].color,
          }}
        >
          {mark.label !== null && <em data-change={mark.change ?? undefined}>{mark.label}</em>}
        </span>
      ))}
      <input
        ref={slider}
        className={styles.slider}
        type="range"
        aria-label={say("Timeline")}
        min={0}
        max={steps}
        step={1}
        defaultValue={0}
        onInput={(event) => seek(Number(event.currentTarget.value))}
      />
    </div>
  );
}

/** Returns the width of an element in CSS pixels, and follows its changes. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(400);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
