import { type PointerEvent, useId, useMemo } from "react";
import { player } from "../state/player.ts";
import { useStore } from "../state/store.ts";
import { captionOf } from "./baseline.ts";
import styles from "./charts.module.css";
import { useFollow } from "./follow.ts";
import { hoveredOn, useHover } from "./hover.ts";
import { pixelOf, stepAt } from "./layout.ts";
import { Plot } from "./Plot.tsx";
import { pointing } from "./pointing.ts";
import { columnOf, type Quantity } from "./quantities.ts";
import { type Anchor, Readout } from "./Readout.tsx";
import { inWords, readingsAt } from "./readings.ts";
import type { Runners } from "./runners.ts";
import { useSize } from "./size.ts";
import { useAxis } from "./use-axis.ts";

interface ChartPanelProps extends Runners {
  readonly quantity: Quantity;
  /** Taken from every value. */
  readonly offset: number;
}

/** One quantity of every contender by step: a chart to look at, to read a step out of, and to seek in. */
export function ChartPanel({ quantity, offset, names, runners, right }: ChartPanelProps) {
  const { id, title, absent } = quantity;
  const heading = useId();
  const steps = useStore(({ spec }) => spec.steps);
  const [axis, onAxis] = useAxis();
  const { ref, width, height } = useSize<HTMLDivElement>();
  const hover = hoveredOn(steps, useHover());
  useFollow(250);

  const hands = useMemo(() => {
    const under = (event: PointerEvent): number => {
      const left = ref.current?.getBoundingClientRect().left ?? 0;
      return stepAt(event.clientX - left, width, right, steps);
    };
    return pointing(id, steps, under);
  }, [id, steps, width, right, ref]);

  const anchor = (): Anchor => {
    const { left, top, right: end } = ref.current?.getBoundingClientRect() ?? new DOMRect();
    return { line: left + pixelOf(hover?.step ?? 0, width, right, steps), left, right: end, top };
  };

  if (isAbsent(quantity))
    return (
      <section className={styles.panel} aria-labelledby={heading}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p className={styles.absent}>{absent}</p>
      </section>
    );

  const step = hover?.step ?? player.step;
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p className={styles.caption}>{captionOf(id, axis, offset)}</p>
      </header>
      <div
        ref={ref}
        className={styles.plot}
        data-chart={id}
        role="slider"
        tabIndex={0}
        aria-label={`${title}, chart`}
        aria-valuemin={0}
        aria-valuemax={steps}
        aria-valuenow={step}
        aria-valuetext={inWords(step, readingsAt(step, id, names))}
        {...hands}
      >
        {width > 0 && (
          <Plot
            chart={id}
            runners={runners}
            steps={steps}
            axis={axis}
            offset={offset}
            onAxis={onAxis}
            width={width}
            height={height}
            right={right}
          />
        )}
      </div>
      {hover?.chart === id && <Readout quantity={quantity} step={hover.step} names={names} anchor={anchor} />}
    </section>
  );
}

/** Whether no contender has a value, though all have started. */
function isAbsent({ id }: Quantity): boolean {
  const started = [...player.tracks.values()].filter((track) => track.length > 0);
  return started.length > 0 && started.every((track) => Number.isNaN(columnOf(track, id)[0]));
}
