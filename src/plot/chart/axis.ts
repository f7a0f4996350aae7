import {
  closeRange,
  type Decades,
  decades,
  decadeTicks,
  type Extent,
  linearRange,
  linearTicks,
  type Range,
  rangeTicks,
  type Span,
  span,
  spanTicks,
  tenTo,
} from "./domain.ts";
import { percent, roundLabel, tickLabel } from "./format.ts";

/** Present on an axis of powers of ten. */
interface Floor {
  /** True where values lie below the lower end; they are drawn on it, and its label says "≤". */
  readonly floored: boolean;
}

/**
 * An axis of values: powers of ten, or where values are negative an axis through zero, linear within ±1. A close one
 * ends near the values rather than at a power of ten. Of the linear ones, that for parts of a whole goes from none to
 * all.
 */
export type Axis =
  | ({ readonly kind: "log" } & Decades & Floor)
  | ({ readonly kind: "symlog" } & Span)
  | ({ readonly kind: "close" } & Range & Floor)
  | ({ readonly kind: "linear" } & Range)
  | { readonly kind: "share" };

/** The kind of axis that a chart wants: logarithmic with or without room around the values, or linear. */
export type Scaling = "roomy" | "close" | "linear";

/** Says whether an axis has no place for zero. */
export const isLog = ({ kind }: Axis): boolean => kind === "log" || kind === "close";

export const shareAxis: Axis = { kind: "share" };

/**
 * Returns the axis for the values that contenders have reached. A logarithmic one goes through zero where a value is
 * negative by more than a rounding error.
 *
 * @param start the value at the start, less the offset; NaN where there is none
 */
export function axisFor(
  extents: readonly Extent[],
  start: number,
  offset: number,
  scaling: Scaling = "roomy",
): Axis {
  if (scaling === "linear") return { kind: "linear", ...linearRange(extents, start) };
  const rounding = -1e-9 * Math.max(1, Math.abs(offset));
  if (extents.some(({ lowest }) => lowest < rounding)) return { kind: "symlog", ...span(extents, start) };
  const isFloored = (end: number): boolean => extents.some(({ lowest }) => lowest < end);
  if (scaling === "close") {
    const range = closeRange(extents, start);
    return { kind: "close", ...range, floored: isFloored(range.low) };
  }
  const range = decades(extents, start);
  return { kind: "log", ...range, floored: isFloored(tenTo(range.low)) };
}

/** Says whether two axes are the same: all their members are plain values. */
export function sameAxis(a: Axis, b: Axis): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Returns the values at the lower and upper end. */
export function domainOf(axis: Axis): [low: number, high: number] {
  switch (axis.kind) {
    case "share":
      return [0, 1];
    case "log":
      return [tenTo(axis.low), tenTo(axis.high)];
    case "symlog":
      return [-tenTo(axis.below), tenTo(axis.above)];
    default:
      return [axis.low, axis.high];
  }
}

/** Returns the values at the hairlines of an axis `length` pixels long; one of them is the floor where there is one. */
export function ticksOf(axis: Axis, length: number): number[] {
  if ("floored" in axis && axis.floored) return withFloor(domainOf(axis)[0], logTicks(axis, length));
  switch (axis.kind) {
    case "share":
      return length < 100 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
    case "symlog":
      return spanTicks(axis, length);
    case "linear":
      return linearTicks(axis, length);
    default:
      return logTicks(axis, length);
  }
}

const logTicks = (axis: Extract<Axis, Floor>, length: number): number[] =>
  axis.kind === "log" ? decadeTicks(axis, length) : rangeTicks(axis, length);

/** Adds the floor to the ticks of a log axis in the place of one that is closer to it than ticks are to each other. */
function withFloor(floor: number, ticks: readonly number[]): number[] {
  const apart = ticks.length > 1 ? ticks[1] / ticks[0] : 1;
  return [floor, ...ticks.filter((tick) => tick > floor && tick / floor >= apart * (1 - 1e-9))];
}

/** Returns the function that writes the label of an axis' tick. */
export function labelsOf(axis: Axis): (tick: number) => string {
  if (axis.kind === "share") return (tick) => percent(tick, 0);
  if (axis.kind === "linear") return (tick) => roundLabel(tick, 5);
  if (axis.kind === "symlog") return tickLabel;
  const write = axis.kind === "log" ? tickLabel : (tick: number) => roundLabel(tick);
  const floor = axis.floored ? domainOf(axis)[0] : null;
  return (tick) => (tick === floor ? `≤${write(tick)}` : write(tick));
}
