import { useCallback, useEffect, useRef, useState } from "react";
import { type Axis, sameAxis } from "../../../plot/chart/axis.ts";
import type { Across } from "../../state/view.ts";
import { inTurn } from "./in-turn.ts";
import { endNow } from "./use-across.ts";

/** Milliseconds between two changes of a chart's axes: each renders Recharts. */
const interval = 100;

/**
 * Returns the axes of a chart and a function that requests others. They follow soon, but not more often than `interval`
 * allows, and never those of two charts in one task.
 *
 * @param next returns the axes that follow, the same object where nothing changes; must be stable
 */
export function useAsked<Axes, Asked>(
  initial: () => Axes,
  next: (old: Axes, asked: Asked) => Axes,
): [axes: Axes, ask: (asked: Asked) => void] {
  const [axes, setAxes] = useState(initial);
  const wanted = useRef<Asked>(undefined);
  const changed = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const takeBack = useRef<() => void>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      takeBack.current?.();
    },
    [],
  );
  const ask = useCallback(
    (asked: Asked) => {
      wanted.current = asked;
      const change = (): void => {
        timer.current = undefined;
        changed.current = performance.now();
        setAxes((old) => (wanted.current ? next(old, wanted.current) : old));
      };
      timer.current ??= setTimeout(
        () => {
          takeBack.current = inTurn(change);
        },
        Math.max(0, changed.current + interval - performance.now()),
      );
    },
    [next],
  );
  return [axes, ask];
}

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

/** The axis of a chart without values. */
export const blankAxis: Axis = { kind: "log", low: -2, high: 2, floored: false };

/**
 * Returns the axes of a chart by step and a function that requests others.
 *
 * @param fixed a vertical axis that stays, whatever is requested; null for none
 */
export function useAxes(fixed: Axis | null, across: Across): [axes: Axes, ask: (asked: AskedAxes) => void] {
  const [axes, ask] = useAsked((): Axes => ({ end: endNow(across), axis: blankAxis }), nextAxes);
  return [fixed ? { ...axes, axis: fixed } : axes, ask];
}

function nextAxes(old: Axes, { end, axis }: AskedAxes): Axes {
  const up = nextAxis(old.axis, axis);
  return up === old.axis && end === old.end ? old : { end, axis: up };
}

/** Returns the axis that follows: the old object where the asked one is the same or null. */
export const nextAxis = (old: Axis, asked: Axis | null): Axis =>
  asked && !sameAxis(old, asked) ? asked : old;
