import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import { say } from "../../../words/say.ts";
import { keyTarget } from "../../charts/pointer/pointing.ts";
import { useSize } from "../../charts/size.ts";
import { player } from "../../player/player.ts";
import { useLive } from "../../player/use-live.ts";
import { printExact } from "../../ui/values/number.ts";
import { ratePath } from "./rate-path.ts";
import { rateScale } from "./rate-scale.ts";
import styles from "./rates.module.css";
import { useRates } from "./use-rates.ts";

/** Pixels on each side for the mark and for the thickness of the line. */
const edge = 5;

/** Plots the learning rate of a contender by step, with a mark at the cursor; the value at any step can be read. */
export default function RateLine({ slot, owner }: { slot: number; owner: string }) {
  const { ref, width, height } = useSize<HTMLDivElement>();
  const { rates, known } = useRates(slot);
  const scale = useMemo(() => rateScale(rates.subarray(0, known)), [rates, known]);
  const [across, up] = [Math.max(1, width - 2 * edge), Math.max(1, height - 2 * edge)];
  const last = rates.length - 1;
  const d = useMemo(() => {
    const width = (across * (known - 1)) / Math.max(1, last);
    return ratePath(rates.subarray(0, known), scale.heightOf, width, up);
  }, [rates, known, scale, across, up, last]);
  const [hovered, setHovered] = useState<number | null>(null);
  const mark = useRef<SVGGElement>(null);
  const text = useRef<HTMLSpanElement>(null);

  /** Returns the step whose rate is read out: the hovered step, or the cursor. */
  const stepNow = () => Math.min(hovered ?? player.step, last);
  useLive(() => {
    const step = stepNow();
    const x = edge + (step / Math.max(1, last)) * across;
    const y = edge + (1 - scale.heightOf(rates[step])) * up;
    mark.current?.setAttribute("transform", `translate(${x.toFixed(1)} 0)`);
    mark.current?.lastElementChild?.setAttribute("cy", Number.isNaN(y) ? "-99" : y.toFixed(1));
  }, 0);
  useLive(() => {
    const reading = readingAt(rates, stepNow());
    if (text.current) text.current.textContent = reading;
    ref.current?.setAttribute("aria-valuenow", String(stepNow()));
    ref.current?.setAttribute("aria-valuetext", reading);
  }, 250);

  const onPointer = (event: PointerEvent<HTMLElement>) => {
    const share = (event.clientX - event.currentTarget.getBoundingClientRect().left - edge) / across;
    setHovered(Math.round(Math.min(Math.max(share, 0), 1) * last));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, event.shiftKey, stepNow(), last);
    if (target === null) return;
    setHovered(target);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.rates}>
      <div
        ref={ref}
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={say("Learning rate by step, {owner}", { owner })}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={stepNow()}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => setHovered(null)}
        onBlur={() => setHovered(null)}
        onKeyDown={onKeyDown}
      >
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          <path className={styles.line} transform={`translate(${edge} ${edge})`} d={d} />
          <g ref={mark} className={styles.mark}>
            <line y1={edge} y2={height - edge} />
            <circle r={3.5} />
          </g>
        </svg>
      </div>
      <p className={styles.caption} aria-hidden="true">
        <span>{say(scale.isLog ? "lr by step, log" : "lr by step")}</span>
        <span ref={text} />
      </p>
    </div>
  );
}

/** Returns the rate at a step to six digits, as in charts: the further digits are rounding errors of the schedule. */
const readingAt = (rates: Float64Array, step: number): string =>
  Number.isNaN(rates[step])
    ? say("unknown at step {step}", { step: String(step) })
    : say("{rate} at step {step}", {
        rate: printExact(Number(rates[step].toPrecision(6))),
        step: String(step),
      });
