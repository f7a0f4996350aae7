import { useCallback, useEffect, useRef, useState } from "react";
import { type Axis, sameAxis } from "../../plot/chart/axis.ts";
import type { Across } from "../state/view.ts";
import { inTurn } from "./in-turn.ts";
import { endNow } from "./use-across.ts";

/** Milliseconds between two changes of a chart's axes: each renders Recharts. */
const interval = 100;

/** The axes of a chart by step: the last place on the horizontal one, and the vertical one. */
export interface Axes {
  readonly end: number;
  readonly axis: Axis;
}

/** The axes that the data require; null where there are no values yet. */
export interface AskedAxes {
  readonly end: number;
  readonly axis: Axis | null;
}

const blank: Axis = { kind: "log", low: -2, high: 2, floored: false };

/**
 * Returns the axes of a chart and a function that requests others. They follow soon, but not more often than `interval`
 * allows, and never those of two charts in one task.
 *
 * @param fixed a vertical axis that stays, whatever is requested; null for none
 */
export function useAxes(fixed: Axis | null, across: Across): [axes: Axes, ask: (asked: AskedAxes) => void] {
  const [axes, setAxes] = useState<Axes>(() => ({ end: endNow(across), axis: blank }));
  const wanted = useRef<AskedAxes>(axes);
  const changed = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = useCallback((asked: AskedAxes) => {
    wanted.current = asked;
    const change = (): void => {
      timer.current = undefined;
      changed.current = performance.now();
      setAxes((old) => nextAxes(old, wanted.current));
    };
    timer.current ??= setTimeout(
      () => inTurn(change),
      Math.max(0, changed.current + interval - performance.now()),
    );
  }, []);
  return [fixed ? { ...axes, axis: fixed } : axes, ask];
}

function nextAxes(old: Axes, { end, axis }: AskedAxes): Axes {
  const up = axis && !sameAxis(old.axis, axis) ? axis : old.axis;
  return up === old.axis && end === old.end ? old : { end, axis: up };
}
