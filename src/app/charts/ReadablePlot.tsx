import { type PointerEvent, type ReactNode, useMemo } from "react";
import type { Size } from "../../plot/plane/viewport.ts";
import { say } from "../../words/say.ts";
import type { Across } from "../state/view.ts";
import { useTurn } from "./axes/in-turn.ts";
import { placeNow, stepFor } from "./axes/use-across.ts";
import type { Chart } from "./chart.ts";
import styles from "./charts.module.css";
import { hoveredOn, useHover } from "./pointer/hover.ts";
import { pointing } from "./pointer/pointing.ts";
import { type Anchor, Readout } from "./pointer/Readout.tsx";
import { useSize } from "./size.ts";
import { inWords, readingsAt } from "./values/readings.ts";

interface ReadablePlotProps {
  readonly chart: Chart;
  readonly across: Across;
  /** The last place on the horizontal axis. */
  readonly end: number;
  /** Returns the place at a pixel of the plot; must be stable. @param width of the plot, in pixels */
  readonly placeAt: (x: number, y: number, width: number) => number;
  /** Returns the pixel from the left of the plot beside which a place is read out. */
  readonly lineAt: (place: number, width: number) => number;
  /** Returns a second name of a step, in a few words: its epoch. */
  readonly alias: ((step: number) => string) | undefined;
  /** Returns the drawing in a plot of that size. */
  readonly children: (size: Size) => ReactNode;
}

/** A plot that reads out the place under the pointer or the keyboard's hover, and seeks to it. */
export function ReadablePlot(props: ReadablePlotProps) {
  const { chart, across, end, placeAt, lineAt, alias, children } = props;
  const { id, title } = chart;
  const { ref, width, height } = useSize<HTMLDivElement>();
  const hover = hoveredOn(end, useHover());
  const ready = useTurn();
  const hands = useMemo(() => {
    const placeUnder = ({ clientX, clientY }: PointerEvent): number => {
      const { left, top } = ref.current?.getBoundingClientRect() ?? new DOMRect();
      return placeAt(clientX - left, clientY - top, width);
    };
    return pointing(id, {
      end,
      placeUnder,
      placeNow: () => placeNow(across),
      stepOf: (place) => stepFor(across, place),
    });
  }, [id, across, end, placeAt, width, ref]);
  const anchor = (): Anchor => {
    const { left, top, right, bottom } = ref.current?.getBoundingClientRect() ?? new DOMRect();
    return { line: left + lineAt(hover?.place ?? 0, width), left, right, top, bottom };
  };
  const place = hover?.place ?? placeNow(across);
  return (
    <>
      <div
        ref={ref}
        className={styles.plot}
        data-chart={id}
        role="slider"
        tabIndex={0}
        aria-label={say("{title}, chart", { title })}
        aria-valuemin={0}
        aria-valuemax={end}
        aria-valuenow={Math.min(place, end)}
        aria-valuetext={inWords(place, readingsAt(place, chart), chart)}
        {...hands}
      >
        {ready && width > 0 && children({ width, height })}
      </div>
      {hover?.chart === id && (
        <Readout
          chart={chart}
          place={hover.place}
          alias={across === "steps" ? (alias?.(hover.place) ?? "") : ""}
          anchor={anchor}
        />
      )}
    </>
  );
}
