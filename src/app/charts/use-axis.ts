import { useCallback, useEffect, useRef, useState } from "react";
import { type Axis, sameAxis } from "../../plot/chart/axis.ts";

/** Milliseconds between two changes of an axis: each renders Recharts. */
const interval = 100;
const blank: Axis = { kind: "log", low: -2, high: 2 };

/**
 * Returns the axis of a chart and a function that requests another one, which follows at once but not more often than
 * `interval` allows.
 *
 * @param fixed an axis that stays, whatever is requested; null for none
 */
export function useAxis(fixed: Axis | null): [axis: Axis, ask: (axis: Axis) => void] {
  const [axis, setAxis] = useState<Axis>(blank);
  const wanted = useRef(blank);
  const changed = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = useCallback((asked: Axis) => {
    wanted.current = asked;
    timer.current ??= setTimeout(
      () => {
        timer.current = undefined;
        changed.current = performance.now();
        setAxis((old) => (sameAxis(old, wanted.current) ? old : wanted.current));
      },
      Math.max(0, changed.current + interval - performance.now()),
    );
  }, []);
  return [fixed ?? axis, ask];
}
