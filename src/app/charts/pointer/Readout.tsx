import { useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { say } from "../../../words/say.ts";
import { useFollow } from "../../player/use-follow.ts";
import { KeySwatch } from "../../ui/KeySwatch.tsx";
import type { Chart } from "../chart.ts";
import styles from "../charts.module.css";
import { headOf, type Reading, readingsAt, recordedBefore } from "../values/readings.ts";

/** Pixels between the hovered line and the readout (`gap`), and between the readout and the window's edge (`edge`). */
const gap = 14;
const edge = 8;

/** The hovered line and its chart in the window, in pixels. */
export interface Anchor {
  readonly line: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface ReadoutProps {
  readonly chart: Chart;
  /** The place on the chart's axis whose values are shown. */
  readonly place: number;
  /** A second name of the step, in a few words; empty for none. */
  readonly alias: string;
  readonly anchor: () => Anchor;
}

/** Shows every row's exact values at the hovered place, next to the line and inside the window. */
export function Readout({ chart, place, alias, anchor }: ReadoutProps) {
  const box = useRef<HTMLDivElement>(null);
  useFollow(250); // The race may reach the place, or change, while the pointer rests.
  const readings = readingsAt(place, chart);
  const before = chart.across === "steps" ? recordedBefore(place, readings) : null;

  useLayoutEffect(() => {
    if (box.current) putBeside(box.current, anchor());
  });

  // The readout is fixed in the window and does not scroll with the chart. A key that moves the focus to a chart scrolls
  // it into view, and the event for that may come after the next key: it must not end the hover.
  useEffect(() => {
    const follow = (): void => {
      if (box.current) putBeside(box.current, anchor());
    };
    window.addEventListener("scroll", follow, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", follow, { capture: true });
  }, [anchor]);

  return createPortal(
    <div ref={box} className={styles.readout} aria-hidden="true">
      <p>
        {headOf(chart.across)} <b>{place}</b>
        {alias && ` · ${alias}`}
      </p>
      {readings.some(({ quartiles }) => quartiles.some(Boolean)) && (
        <p>{say("median, and quartiles over seeds")}</p>
      )}
      {before !== null && <p>{say("evaluated at step {step}", { step: String(before) })}</p>}
      {readings.length === 0 ? (
        <p>{say("not reached yet")}</p>
      ) : (
        <Numbers readings={readings} heads={chart.heads} />
      )}
    </div>,
    document.body,
  );
}

function Numbers({ readings, heads }: { readings: readonly Reading[]; heads: readonly string[] }) {
  return (
    <table>
      {heads.length > 0 && (
        <thead>
          <tr>
            <td colSpan={2} />
            {heads.map((head) => (
              <td key={head} className={styles.number}>
                {head}
              </td>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {readings.map(({ key, slot, name, texts, quartiles, note }) => (
          <tr key={key}>
            <td>
              <KeySwatch slot={slot} />
            </td>
            <td>{name}</td>
            {texts.map((text, i) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: numbers are in the order of the heads
                key={i}
                className={styles.number}
                colSpan={texts.length < heads.length ? heads.length : 1}
              >
                {text}
                {note && i === texts.length - 1 && <small> {note}</small>}
                {quartiles[i] && <small className={styles.quartiles}>{quartiles[i]}</small>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Places the readout next to the chart if there is room, else above it, else over the chart, next to the line. Hides it
 * where the chart is scrolled out of the window.
 */
function putBeside(box: HTMLElement, { line, left, right, top, bottom }: Anchor): void {
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  box.style.visibility = bottom < 0 || top > clientHeight ? "hidden" : "visible";
  const before = left - 24 - width;
  const above = top - 2 * gap - height;
  let [x, y] = line + gap + width + edge <= clientWidth ? [line + gap, top] : [line - gap - width, top];
  if (before >= edge) x = before;
  else if (right + 24 + width + edge <= clientWidth) x = right + 24;
  else if (above >= edge) [x, y] = [line - width / 2, above];
  x = Math.max(edge, Math.min(x, clientWidth - edge - width));
  y = Math.max(edge, Math.min(y, clientHeight - edge - height));
  box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
