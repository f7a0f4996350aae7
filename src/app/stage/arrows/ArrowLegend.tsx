import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type ArrowKind, arrowKinds, arrowNames } from "../../../plot/arrows/arrow-picture.ts";
import { contenderNames } from "../../../plot/names.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { ArrowClient } from "../../../worker/arrows/client.ts";
import { useStore } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";
import type { Scene } from "../scene.ts";
import { ArrowSign } from "./ArrowSign.tsx";
import { ArrowLayer } from "./arrow-layer.ts";
import { ArrowSource } from "./arrow-source.ts";
import styles from "./arrows.module.css";
import { arrowSlot, setArrowChoices, toggleKind, useArrowChoices } from "./choices.ts";
import { isBetterUp } from "./keep-clear.ts";
import { sentenceOf, threeDigits } from "./words.ts";

const titles: Readonly<Record<ArrowKind, Sentence>> = {
  gradient: "Downhill, where the loss falls fastest",
  momentum: "The weighted mean of the gradients so far, downhill",
  update: "The next step: parameters after it, minus parameters before it",
  ellipse: "The step for a gradient of the same length in each direction",
};

/** Draws the arrows while it is mounted, explains them, and has a switch for each kind. */
export default function ArrowLegend({ scene }: { readonly scene: Scene }) {
  const { without, all } = useArrowChoices();
  const surface = useStore((state) => state.surface);
  const slot = useStore(arrowSlot);
  const playing = useStore((state) => state.playing);
  const { shown, failed } = useDrawn(scene);
  const contenders = [...contenderNames(surface)];
  const legend = useRef<HTMLFieldSetElement>(null);
  useClearOf(legend, shown);
  const times = shown?.factor ? Number(shown.factor.toPrecision(2)) : 1;
  return (
    <>
      <fieldset ref={legend} className={styles.legend} aria-label={say("Arrows at the heads")}>
        {arrowKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-label={say(arrowNames[kind])}
            aria-pressed={!without.includes(kind)}
            title={say(titles[kind])}
            onClick={() => toggleKind(kind)}
          >
            <ArrowSign kind={kind} slot={slot} />
            <span className={styles.wide}>{say(arrowNames[kind])}</span>
            <span className={styles.narrow}>{say(kind === "ellipse" ? kind : arrowNames[kind])}</span>
          </button>
        ))}
        {contenders.length > 1 && (
          <Select
            label={say("Contender with arrows")}
            className={styles.whose}
            value={all ? "all" : String(slot)}
            options={[
              ...contenders.map(([one, name]) => ({ value: String(one), text: name })),
              { value: "all", text: say("All contenders") },
            ]}
            onChange={(value) => {
              setArrowChoices({ all: value === "all" });
              if (value !== "all") useStore.setState({ chosen: Number(value) });
            }}
          />
        )}
        {times !== 1 && (
          <span className={styles.times} aria-hidden="true">
            × {threeDigits(times)}
          </span>
        )}
      </fieldset>
      <p className={styles.numbers} aria-live="polite">
        {failed && say("The arrows could not be computed. Change the experiment to try again.")}
        {!playing && shown && sentenceOf(contenderNames(surface).get(slot) ?? "", shown)}
      </p>
    </>
  );
}

/** Moves what lies over the bottom of the stage to the top while arrows that stand would be behind it. */
function useClearOf(legend: RefObject<HTMLElement | null>, shown: Pick<ArrowLayer, "shown">["shown"]): void {
  useLayoutEffect(() => {
    const whole = legend.current?.closest<HTMLElement>("[data-over-stage]");
    const group = whole?.parentElement;
    const corners = group?.parentElement;
    if (!whole || !group || !corners?.parentElement) return;
    const stage = corners.parentElement.getBoundingClientRect();
    const frame = corners.getBoundingClientRect();
    const { left } = group.getBoundingClientRect();
    const boxes = [...group.children]
      .map((child) => child.getBoundingClientRect())
      .filter((box) => box.height > 0);
    const right = Math.max(...boxes.map((box) => box.right));
    const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
    const above = group.previousElementSibling?.getBoundingClientRect().bottom ?? frame.top;
    const isUp =
      shown?.extent &&
      isBetterUp(shown.extent, {
        left: left - stage.left,
        right: right - stage.left,
        height,
        top: above + gap - stage.top,
        bottom: frame.bottom - stage.top,
      });
    whole.toggleAttribute("data-up", Boolean(isUp));
    return () => whole.removeAttribute("data-up");
  }, [legend, shown]);
}

/** Pixels between what lies over the stage. */
const gap = 6;

/** Milliseconds between two changes of the numbers. */
const interval = 150;

/** Draws arrows on the scene while it is mounted; returns what is shown of the chosen contender where the race stands. */
function useDrawn(scene: Scene): Pick<ArrowLayer, "shown" | "failed"> {
  const [drawn, setDrawn] = useState<Pick<ArrowLayer, "shown" | "failed">>({ shown: null, failed: false });
  useEffect(() => {
    const redraw = () => scene.drawArrows(layer);
    const source = new ArrowSource((handlers) => new ArrowClient(handlers), redraw);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const layer = new ArrowLayer(source, () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setDrawn({ shown: layer.shown, failed: layer.failed });
      }, interval);
    });
    redraw();
    const stops = [useArrowChoices.subscribe(redraw), useStore.subscribe(arrowSlot, redraw)];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      scene.drawArrows(null);
      source.dispose();
    };
  }, [scene]);
  return drawn;
}
