import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { LandscapePicture } from "../../plot/landscape/landscape-picture.ts";
import { say } from "../../words/say.ts";
import { HeightRamp } from "../stage/annotations/HeightRamp.tsx";
import { HeadTable } from "./HeadTable.tsx";
import type { ExactAt } from "./heads-now.ts";
import styles from "./landscape.module.css";
import { Reading } from "./Reading.tsx";
import { LandscapeScene } from "./scene.ts";
import { readingAt, summaryOf } from "./words.ts";

interface LandscapePlotProps {
  readonly picture: LandscapePicture | null;
  /** The names of those whose paths are drawn, by slot. */
  readonly names: ReadonlyMap<number, string>;
  readonly exactAt: ExactAt;
  /** Buttons over the picture. */
  readonly children?: ReactNode;
}

/** Shares of the stage by which a press of an arrow key moves the cross. */
const keyStep = 1 / 32;

const moves: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Draws a landscape, computed here or read from a file, with legend, readings at pointer and keys, and a table. */
export function LandscapePlot({ picture, names, exactAt, children }: LandscapePlotProps) {
  const plot = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<LandscapeScene | null>(null);
  useEffect(() => {
    if (!plot.current) return;
    const created = new LandscapeScene(plot.current, [...plot.current.querySelectorAll("canvas")]);
    setScene(created);
    return () => {
      created.dispose();
      setScene(null);
    };
  }, []);
  useEffect(() => scene?.show(picture, names, exactAt), [scene, picture, names, exactAt]);
  useEffect(() => {
    if (!scene) return;
    const write = () => {
      const text = summaryOf(scene, names);
      if (image.current && image.current.ariaLabel !== text) image.current.setAttribute("aria-label", text);
    };
    write();
    return scene.subscribe(write);
  }, [scene, names]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!scene?.picture || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move) scene.point(moved(scene.picture, scene.cross, move));
    else if (event.key === "Escape" && scene.cross) scene.point(null);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={plot}
        className={styles.plot}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated, with the keys that its label names.
        tabIndex={0}
        aria-label={say("Landscape. Arrow keys move a cross that reads the loss, Escape removes it.")}
        onKeyDown={onKeyDown}
      >
        <div ref={image} className={styles.picture} role="img" aria-label={say("Landscape of the loss")}>
          <canvas />
          <canvas />
        </div>
        {children}
        {scene && <Legend scene={scene} />}
        {scene && <Reading scene={scene} field={plot} />}
        {scene && <Spoken scene={scene} />}
      </div>
      {picture && <HeadTable picture={picture} names={names} exactAt={exactAt} />}
    </>
  );
}

/** Returns the point of the cross after a move; the first move puts it into the middle. */
function moved(
  { extent: { x, y } }: LandscapePicture,
  cross: LandscapeScene["cross"],
  [right, up]: readonly [number, number],
): readonly [a: number, b: number] {
  if (!cross) return [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2];
  const along = ([from, to]: readonly [number, number], at: number, by: number): number =>
    Math.min(to, Math.max(from, at + by * keyStep * (to - from)));
  return [along(x, cross[0], right), along(y, cross[1], up)];
}

/** Explains the colours, and the dots of paths off the plane. */
function Legend({ scene }: { readonly scene: LandscapeScene }) {
  const heights = useSyncExternalStore(
    (listener) => scene.subscribe(listener),
    () => scene.heights,
  );
  const isOff = useSyncExternalStore(
    (listener) => scene.subscribe(listener),
    () => scene.hasOff,
  );
  if (!heights && !isOff) return null;
  return (
    <ul className={styles.legend} aria-label={say("Legend")} data-over-stage>
      {heights && (
        <li>
          <HeightRamp {...heights} />
        </li>
      )}
      {isOff && (
        <li className={styles.off}>
          <svg width="34" height="14" viewBox="0 -7 34 14" aria-hidden="true">
            <path d="M2 0H22" className={styles.dots} />
            <circle cx="28" r="3.6" className={styles.hollow} />
          </svg>
          {say(
            scene.picture?.isLine
              ? "off the line: its loss is not the one drawn"
              : "off the plane: its loss is not the one drawn",
          )}
        </li>
      )}
    </ul>
  );
}

/** Says the loss at the cross to screen readers. */
function Spoken({ scene }: { readonly scene: LandscapeScene }) {
  const text = useSyncExternalStore(
    (listener) => scene.subscribe(listener),
    () =>
      scene.cross && scene.picture
        ? readingAt(scene.picture, ...scene.cross)
            .map((reading) => reading.join(" "))
            .join(", ")
        : "",
  );
  return (
    <p className={styles.spoken} role="status" data-over-stage>
      {text}
    </p>
  );
}
