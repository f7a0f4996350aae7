import { type NumberScale, positionOn } from "../picture/shades.ts";

/** The ratio of the highest to the lowest loss from which the scale is logarithmic. */
const leastRatio = 20;

/** A line of the loss by step. */
export interface CurvePath {
  /** The line, as the `d` of an SVG path. */
  readonly line: string;
  readonly scale: NumberScale;
}

/**
 * Returns the line of a loss by step in a picture of this size, with the lowest and the highest loss of each column of
 * pixels; null without a finite loss.
 *
 * @param steps the step at the right edge
 */
export function curvePath(
  loss: Float64Array,
  steps: number,
  [width, height]: readonly [number, number],
): CurvePath | null {
  const scale = scaleOf(loss);
  if (!scale) return null;
  const points: string[] = [];
  const put = (step: number) => {
    const x = (width * step) / Math.max(1, steps);
    const y = height * (1 - positionOn(scale, loss[step]));
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  };
  const column = (step: number) => Math.floor((width * step) / Math.max(1, steps));
  for (let from = 0; from < loss.length; ) {
    let [low, high, to] = [from, from, from];
    for (; to < loss.length && column(to) === column(from); to++) {
      if (!(loss[low] <= loss[to])) low = to;
      if (!(loss[high] >= loss[to])) high = to;
    }
    for (const step of new Set([Math.min(low, high), Math.max(low, high)]))
      if (Number.isFinite(loss[step])) put(step);
    from = to;
  }
  return { line: `M${points.join("L")}`, scale };
}

function scaleOf(loss: Float64Array): NumberScale | null {
  let [low, high, least] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const value of loss) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
    if (value > 0) least = Math.min(least, value);
  }
  if (low > high) return null;
  const isLog = low >= 0 && high / least >= leastRatio;
  return { low: isLog ? least : low, high, isLog };
}
