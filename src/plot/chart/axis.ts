import {
  type Decades,
  decades,
  decadeTicks,
  type Extent,
  type Range,
  rangeTicks,
  type Span,
  span,
  spanTicks,
  tenTo,
} from "./domain.ts";

/**
 * A vertical axis: powers of ten, or where values are negative an axis through zero, linear within ±1. A close one
 * ends near the values rather than at a power of ten; one for parts of a whole is linear, from none to all.
 */
export type Axis =
  | ({ readonly kind: "log" } & Decades)
  | ({ readonly kind: "symlog" } & Span)
  | ({ readonly kind: "close" } & Range)
  | { readonly kind: "share" };

/** Says whether an axis has no place for zero. */
export const isLog = ({ kind }: Axis): boolean => kind === "log" || kind === "close";

export const shareAxis: Axis = { kind: "share" };

/**
 * Returns the axis for the values that contenders have reached. It goes through zero where one is negative by more
 * than a rounding error.
 */
export function axisFor(extents: readonly Extent[], start: number, offset: number): Axis {
  const rounding = -1e-9 * Math.max(1, Math.abs(offset));
  const negative = extents.some((extent) => extent.lowest < rounding);
  return negative ? { kind: "symlog", ...span(extents, start) } : { kind: "log", ...decades(extents, start) };
}

export function sameAxis(a: Axis, b: Axis): boolean {
  if (a.kind === "share") return b.kind === "share";
  if (a.kind === "close") return b.kind === "close" && a.low === b.low && a.high === b.high;
  if (a.kind === "log") return b.kind === "log" && a.low === b.low && a.high === b.high;
  return b.kind === "symlog" && a.below === b.below && a.above === b.above;
}

/** Returns the values at the lower and upper end. */
export function domainOf(axis: Axis): [low: number, high: number] {
  if (axis.kind === "share") return [0, 1];
  if (axis.kind === "close") return [axis.low, axis.high];
  return axis.kind === "log" ? [tenTo(axis.low), tenTo(axis.high)] : [-tenTo(axis.below), tenTo(axis.above)];
}

/** Returns the values at the hairlines of an axis `height` pixels high. */
export function ticksOf(axis: Axis, height: number): number[] {
  if (axis.kind === "share") return height < 100 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  if (axis.kind === "close") return rangeTicks(axis, height);
  return axis.kind === "log" ? decadeTicks(axis, height) : spanTicks(axis, height);
}
