import type { Heights } from "../stage/annotations/HeightRamp.tsx";
import type { Block } from "./space-drawing.ts";

/** Returns the heights that a block's colours show, from the minimum where it is in the box. */
export function heightsOf({ map, ground }: Block): Heights | null {
  const { thresholds } = map;
  const { x, y } = ground.view;
  const seen = ground.minima.find(
    ({ at, global }) => global && at[0] >= x[0] && at[0] <= x[1] && at[1] >= y[0] && at[1] <= y[1],
  );
  const high = thresholds.at(-1);
  return high === undefined
    ? null
    : { low: seen?.value ?? thresholds[0], high, bands: thresholds.length + 1 };
}
