import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef } from "react";
import { significant } from "../../../lang/print/significant.ts";
import { tell } from "../../../words/content.ts";
import { say } from "../../../words/say.ts";
import { Told } from "../../learn/Told.tsx";
import { beginningOf } from "../finished-race.ts";
import type { Curve } from "../lesson.ts";
import type { PredictionProps } from "./prediction.ts";
import styles from "./questions.module.css";
import { handleSteps, handles, heightOf, heightsIn, valueAt } from "./score.ts";

/** Shares of the chart's height that an arrow key and a page key move a handle. */
const strides = new Map([
  ["ArrowUp", 0.02],
  ["ArrowRight", 0.02],
  ["ArrowDown", -0.02],
  ["ArrowLeft", -0.02],
  ["PageUp", 0.1],
  ["PageDown", -0.1],
  ["Home", -1],
  ["End", 1],
]);

/** Asks to draw a quantity by step: by pointer, or by the keys of each handle; shows its curve once the race is over. */
export function CurveView({ question, spec, race, prediction, onPredict }: PredictionProps<Curve>) {
  const { ask, quantity, range, from } = question;
  const first = useMemo(
    () => heightOf(question, question.answer(beginningOf(spec))[from]),
    [question, spec, from],
  );
  const heading = useId();
  const plot = useRef<HTMLDivElement>(null);
  const steps = handleSteps(question, spec.steps);
  const drawn = prediction?.kind === "curve" ? prediction.heights : steps.map(() => first);
  // The value at the start is on the page already.
  const isFixed = (handle: number) => from === 0 && handle === 0;
  const move = (handle: number, height: number) => {
    if (!onPredict || isFixed(handle)) return;
    const heights = drawn.map((old, i) => (i === handle ? Math.min(1, Math.max(0, height)) : old));
    onPredict({ kind: "curve", heights });
  };
  const draw = ({ clientX, clientY, buttons, currentTarget, pointerId, type }: PointerEvent) => {
    if (buttons !== 1 || !plot.current) return;
    if (type === "pointerdown") currentTarget.setPointerCapture(pointerId);
    const { left, top, width, height } = plot.current.getBoundingClientRect();
    const handle = Math.round(((clientX - left) / width) * (handles - 1));
    move(Math.min(handles - 1, Math.max(0, handle)), 1 - (clientY - top) / height);
  };
  const press = (event: KeyboardEvent, handle: number) => {
    const stride = strides.get(event.key);
    if (stride === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(handle, drawn[handle] + stride);
  };
  const truth = useMemo(() => race && heightsIn(question, race), [question, race]);
  return (
    <fieldset className={styles.curve} aria-labelledby={heading}>
      <p id={heading}>
        <b>
          <Told text={ask} />
        </b>{" "}
        <small>
          {onPredict ? say("Drag in the chart, or move its points by the arrow keys.") : legend(truth)}
        </small>
      </p>
      <div className={styles.axis} aria-hidden="true">
        <span>{significant(range[1])}</span>
        <span>
          <Told text={quantity} />
        </span>
        <span>{significant(range[0])}</span>
      </div>
      <div ref={plot} className={styles.plot} onPointerDown={draw} onPointerMove={draw}>
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
          <path className={styles.drawn} d={pathOf(drawn)} />
          {truth && <path className={styles.truth} d={pathOf(truth)} />}
        </svg>
        {steps.map((step, handle) => (
          <div
            key={step}
            role="slider"
            tabIndex={onPredict && !isFixed(handle) ? 0 : -1}
            className={styles.handle}
            style={{ left: `${(100 * handle) / (handles - 1)}%`, bottom: `${100 * drawn[handle]}%` }}
            aria-label={say("{quantity} at step {step}", { quantity: tell(quantity), step: String(step) })}
            aria-disabled={!onPredict || isFixed(handle)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(100 * drawn[handle])}
            aria-valuetext={significant(valueAt(question, drawn[handle]), 2)}
            onKeyDown={(event) => press(event, handle)}
          />
        ))}
      </div>
      <div className={styles.steps} aria-hidden="true">
        <span>{from}</span>
        <span>{say("step")}</span>
        <span>{spec.steps}</span>
      </div>
    </fieldset>
  );
}

const legend = (truth: readonly number[] | null): string =>
  truth ? say("Solid: the race. Dashed: your drawing.") : "";

/** Returns the path through heights, evenly spread over a square of size 1. */
const pathOf = (heights: readonly number[]): string =>
  heights
    .map(
      (height, i) =>
        `${i === 0 ? "M" : "L"}${(i / (heights.length - 1)).toFixed(4)} ${(1 - height).toFixed(4)}`,
    )
    .join("");
