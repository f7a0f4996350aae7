import type { PlaneChoice } from "./landscape-spec.ts";
import type { Extent } from "./plane.ts";

type Interval = readonly [min: number, max: number];

/** The margin on each side, as a share of the paths' extent. */
const margin = 0.2;
/** The least share of the longer side that the shorter one has. */
const narrowest = 0.3;

/** A line is shown beyond both ends. */
export const lineExtent: Extent = { x: [-0.25, 1.25], y: [0, 0] };

/**
 * Returns the part of a plane that shows paths with a margin. Random directions are shown from −1 to 1 at least, as
 * usual: at 1 every filter has changed by its own length.
 *
 * @param paths those that count
 */
export function extentOf(
  kind: PlaneChoice["kind"] | "given",
  paths: readonly { readonly a: Float64Array; readonly b: Float64Array }[],
): Extent {
  if (kind === "line") return lineExtent;
  const least: Interval[] = kind === "random" ? [[-1, 1]] : [];
  const x = around([...paths.map(({ a }) => rangeOf(a)), ...least]);
  const y = around([...paths.map(({ b }) => rangeOf(b)), ...least]);
  const longer = Math.max(x[1] - x[0], y[1] - y[0]);
  return { x: widened(x, narrowest * longer), y: widened(y, narrowest * longer) };
}

function rangeOf(values: Float64Array): Interval {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return [min, max];
}

/** Returns an interval around all of them, with a margin. */
function around(intervals: readonly Interval[]): Interval {
  const min = Math.min(...intervals.map(([low]) => low));
  const max = Math.max(...intervals.map(([, high]) => high));
  const space = margin * (max - min);
  return [min - space, max + space];
}

/** Returns an interval that is at least so wide, with the same centre. */
function widened([min, max]: Interval, least: number): Interval {
  const lacking = Math.max(0, least - (max - min)) / 2;
  return [min - lacking, max + lacking];
}
