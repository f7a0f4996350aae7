import { useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { KeySwatch } from "../controls/KeySwatch.tsx";
import styles from "./charts.module.css";
import { useFollow } from "./follow.ts";
import type { Quantity } from "./quantities.ts";
import { readingsAt } from "./readings.ts";

/** Between the hovered line and the readout, and between the readout and the edge of the window. */
const gap = 14;
const edge = 8;

interface ReadoutProps {
  readonly quantity: Quantity;
  readonly step: number;
  readonly names: ReadonlyMap<number, string>;
  /** The pixel of the hovered line in the window, and the top of its chart. */
  readonly at: () => { readonly x: number; readonly top: number };
}

/** Every contender's exact value at the hovered step, beside the line, inside the window. */
export function Readout({ quantity, step, names, at }: ReadoutProps) {
  const box = useRef<HTMLDivElement>(null);
  useFollow(250); // The race may come by, or change, while the pointer rests.
  const readings = readingsAt(step, quantity.id, names);

  useLayoutEffect(() => {
    if (box.current) place(box.current, at());
  });

  return createPortal(
    <div ref={box} className={styles.readout} aria-hidden="true">
      <p>
        Step <b>{step}</b>
      </p>
      {readings.length === 0 ? (
        <p>not reached yet</p>
      ) : (
        <table>
          <tbody>
            {readings.map(({ slot, name, text, note }) => (
              <tr key={slot}>
                <td>
                  <KeySwatch slot={slot} />
                </td>
                <td>{name}</td>
                <td className={styles.number}>
                  {text}
                  {note && <small> {note}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>,
    document.body,
  );
}

/** Right of the line where there is room, else left of it. */
function place(box: HTMLElement, { x, top }: { x: number; top: number }): void {
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const beside = x + gap + width + edge <= clientWidth ? x + gap : x - gap - width;
  const left = Math.max(edge, Math.min(beside, clientWidth - edge - width));
  const down = Math.max(edge, Math.min(top, clientHeight - edge - height));
  box.style.transform = `translate(${Math.round(left)}px, ${Math.round(down)}px)`;
}
