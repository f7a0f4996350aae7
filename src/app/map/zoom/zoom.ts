import { type Axis, contenderIn, type MapSpec } from "../../../experiment/index.ts";
import { axisRange, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { isInRange, type Range } from "../../../optim/index.ts";

/** The narrowest axis, as a part of its values: float64 has hundreds of numbers in each of its cells. */
export const narrowest = 1e-10;
/** The narrowest axis about 0, of which every width is a large part. */
const narrowestAboutZero = 1e-30;
/** Digits of an end beyond those of the axis's width: an end moves by less than a pixel when it is rounded. */
const spareDigits = 4;

/** Along each axis, a factor of more than 1 to zoom in, and the point that stays: 0 at the first cell's centre, 1 at the last's. */
export interface Zoom {
  readonly factors: readonly number[];
  readonly shares: readonly number[];
}

/**
 * Returns a map whose axes are narrower about a point, or wider, as far as the values permit.
 *
 * @returns the map itself where no axis changes
 */
export function zoomed(spec: Mapped, { factors, shares }: Zoom): MapSpec {
  const { map } = spec;
  const contender = contenderIn(spec, map.slot);
  const axes = map.axes.map((axis, k) => {
    const range = axisRange(spec, contender, axis.name);
    return range && factors[k] > 0 ? zoomedAxis(axis, range, factors[k], shares[k]) : axis;
  });
  return axes.every((axis, k) => axis === map.axes[k]) ? map : { ...map, axes };
}

/** Says whether an axis is so narrow that it cannot be zoomed in to. */
export function isNarrowest(spec: Mapped, { name, from, to }: Axis): boolean {
  const range = axisRange(spec, contenderIn(spec, spec.map.slot), name);
  return Math.abs(to - from) <= (1 + 1e-3) * leastWidth(from, to, range);
}

const leastWidth = (from: number, to: number, range: Range | undefined): number =>
  range?.whole ? 1 : Math.max(narrowestAboutZero, narrowest * Math.max(Math.abs(from), Math.abs(to)));

function zoomedAxis(axis: Axis, range: Range, factor: number, share: number): Axis {
  // The value at the point decides how narrow the axis may become.
  const at = ends(axis, Number.MAX_VALUE, share)[0];
  const most = slopeAt(axis, at) / leastWidth(at, at, range);
  if (factor === 1 || axis.from === axis.to || (factor > 1 && most <= 1.001)) return axis;
  const [from, to] = ends(axis, Math.min(factor, Math.max(1, most)), share);
  const outward = Math.sign(axis.to - axis.from);
  const round = (end: number, direction: number) => {
    if (range.whole) return direction > 0 ? Math.ceil(end) : Math.floor(end);
    return tidy(end, Math.min(Math.abs(to - from), unitOf(axis, end)));
  };
  const first = permitted(round(from, -outward), axis.from, range, axis.scale);
  const last = permitted(round(to, outward), axis.to, range, axis.scale);
  return first === last || (first === axis.from && last === axis.to)
    ? axis
    : { ...axis, from: first, to: last };
}

/** Returns the change of an axis's value, by its share of the axis, at a value. */
function slopeAt({ from, to, scale }: Axis, at: number): number {
  if (scale === "linear") return Math.abs(to - from);
  const rest = (value: number) => (scale === "log" ? value : 1 - value);
  return Math.abs(rest(at) * Math.log1p((rest(to) - rest(from)) / rest(from)));
}

/** Returns the size by which a value is told from others on a logarithmic axis. */
const unitOf = ({ scale }: Axis, value: number): number =>
  scale === "linear" ? Number.POSITIVE_INFINITY : Math.abs(scale === "log" ? value : 1 - value);

/** Returns a number in as few decimals as a width asks for. */
function tidy(value: number, width: number): number {
  const decimals = Math.min(100, spareDigits - Math.floor(Math.log10(width)));
  return decimals < 0 ? value : Number(value.toFixed(decimals));
}

/** Returns the ends of an axis that is narrower by a factor about the point at a share of it. */
function ends({ from, to, scale }: Axis, factor: number, share: number): readonly [number, number] {
  if (scale === "complement") {
    const [low, high] = ends({ name: "", from: 1 - from, to: 1 - to, scale: "log" }, factor, share);
    return [1 - low, 1 - high];
  }
  const kept = 1 - 1 / factor;
  if (scale === "linear") {
    const cut = (to - from) * kept;
    return [from + cut * share, to - cut * (1 - share)];
  }
  // About each end's old value, as the logarithm of a ratio near 1 has all its digits and that of a value has not.
  const cut = Math.log1p((to - from) / from) * kept;
  return [from + from * Math.expm1(cut * share), to + to * Math.expm1(-cut * (1 - share))];
}

/** Returns an end that the experiment permits: the nearest one, or the one before. */
function permitted(end: number, old: number, range: Range, scale: Axis["scale"]): number {
  const isOnScale = (value: number) =>
    Number.isFinite(value) && (scale === "linear" || (scale === "log" ? value > 0 : value < 1));
  const nearest = Math.min(range.max, Math.max(range.min, end));
  return isInRange(nearest, range) && isOnScale(nearest) ? nearest : old;
}
