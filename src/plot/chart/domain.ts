import { stepLabel } from "./format.ts";

/** The extremes that a contender's column has reached, less the axis' offset, as an `Envelope` keeps them. */
export interface Extent {
  /** Lowest, highest and lowest positive value; ±Infinity while there are none. */
  readonly lowest: number;
  readonly highest: number;
  readonly lowestPositive: number;
}

/** Exponents of the powers of ten at the ends of a log axis. */
export interface Decades {
  readonly low: number;
  readonly high: number;
}

/** The most and fewest decades that an axis shows, always an even number; its upper end stays within ±`farthest`. */
const maxDecades = 14;
const fewestDecades = 2;
const farthest = 16;
/** A contender may climb this many decades above the start before the axis lets it leave. */
const headroom = 3;

/**
 * Returns the decades that cover what contenders have reached so far. One that diverges leaves the picture at the top
 * rather than flatten the others, unless all do; one that converges beyond what is shown rests at the bottom. The axis
 * grows by two decades at a time, so it changes a few times a run.
 *
 * @param start the value that all contenders start from, less the offset
 */
export function decades(extents: readonly Extent[], start: number): Decades {
  const seen = extents.filter((extent) => extent.highest > 0);
  if (seen.length === 0) return { low: -2, high: 2 };
  const high = ceiling(
    seen.map((extent) => extent.highest),
    start,
  );
  const lowest = Math.min(...seen.map((extent) => extent.lowestPositive));
  const height = 2 * Math.ceil((high - Math.floor(log10(lowest))) / 2);
  return { low: high - Math.min(Math.max(height, fewestDecades), maxDecades), high };
}

/** Returns the exponent of an axis' upper end. */
function ceiling(tops: readonly number[], start: number): number {
  const all = Math.ceil(log10(Math.max(...tops)));
  const least = Math.ceil(log10(Math.min(...tops)));
  const allowed = start > 0 ? Math.ceil(log10(start)) + headroom : headroom;
  return Math.max(-farthest, Math.min(all, Math.max(least, allowed), farthest));
}

/** Returns the decimal logarithm, exact at powers of ten and bounded to ±300. */
const log10 = (value: number): number => Math.log10(Math.min(Math.max(value, 1e-300), 1e300));

/** Exponents of the largest negative and positive values of an axis through zero, linear within ±1. */
export interface Span {
  /** −10 to this power is the lower end. */
  readonly below: number;
  readonly above: number;
}

/** Returns the ends of an axis for values of both signs, bounded like those of `decades`. */
export function span(extents: readonly Extent[], start: number): Span {
  const seen = extents.filter((extent) => extent.highest >= extent.lowest);
  if (seen.length === 0) return { below: 1, above: 1 };
  const size = Math.abs(start);
  const reach = (tops: readonly number[]): number => Math.max(0, ceiling(tops, Math.max(size, 1)));
  return {
    below: reach(seen.map((extent) => Math.max(-extent.lowest, 1))),
    above: reach(seen.map((extent) => Math.max(extent.highest, 1))),
  };
}

/** The values at the ends of a log axis: 1, 2 or 5 times a power of ten. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Returns an axis close around the values, within that of `decades`: for those within a few powers of ten. */
export function closeRange(extents: readonly Extent[], start: number): Range {
  const widest = decades(extents, start);
  const seen = extents.filter((extent) => extent.highest > 0);
  if (seen.length === 0) return { low: tenTo(widest.low), high: tenTo(widest.high) };
  const bottom = Math.min(...seen.map((extent) => extent.lowestPositive));
  const top = Math.max(...seen.map((extent) => extent.highest));
  const low = roundBelow(Math.min(Math.max(bottom, tenTo(widest.low)), tenTo(widest.high) / 2));
  return { low, high: Math.max(roundAbove(Math.min(top, tenTo(widest.high))), roundAbove(1.5 * low)) };
}

/** Returns 1, 2, 5 and 10 times a power of ten, correctly rounded. */
const roundAt = (exponent: number): number[] =>
  ["1", "2", "5", "10"].map((digits) => Number(`${digits}e${exponent}`));

const roundBelow = (value: number): number =>
  roundAt(Math.floor(log10(value))).findLast((round) => round <= value) ?? value;

const roundAbove = (value: number): number =>
  roundAt(Math.floor(log10(value))).find((round) => round >= value) ?? value;

/** Returns the round values of a close axis, or powers of ten where those would be closer than about 30 pixels. */
export function rangeTicks({ low, high }: Range, height: number): number[] {
  const [first, last] = [Math.floor(log10(low)), Math.ceil(log10(high))];
  const ticks: number[] = [];
  for (let k = first; k <= last; k++)
    ticks.push(
      ...roundAt(k)
        .slice(0, 3)
        .filter((round) => round >= low && round <= high),
    );
  if ((ticks.length - 1) * 30 <= height) return ticks;
  return decadeTicks({ low: Math.ceil(log10(low)), high: Math.floor(log10(high)) }, height);
}

/** A contender may be this many times farther from zero than the others before a linear axis lets it leave. */
const outlier = 10;
/** The closest that two ticks of a linear axis are, relative to their values. */
const resolution = 1e-9;

/**
 * Returns an axis between round numbers around the values, from zero where the values come close to it. One contender
 * that diverges leaves it.
 *
 * @param start the value that all contenders start from, less the offset; NaN where they start from none
 */
export function linearRange(extents: readonly Extent[], start: number): Range {
  const seen = extents.filter(({ lowest, highest }) => highest >= lowest);
  if (seen.length === 0) return { low: 0, high: 1 };
  const sizes = seen.map(({ lowest, highest }) => Math.max(Math.abs(lowest), Math.abs(highest)));
  const most = Math.min(outlier * Math.max(Math.abs(start) || 0, Math.min(...sizes)), tenTo(farthest));
  const high = Math.min(Math.max(...seen.map(({ highest }) => highest)), most);
  const low = Math.max(Math.min(...seen.map(({ lowest }) => lowest)), -most);
  const near = low >= 0 && low <= high / 2 ? 0 : low;
  const least = resolution * Math.max(Math.abs(high), Math.abs(near));
  const stride = roundAbove(Math.max(high > near ? (high - near) / 5 : Math.abs(high) / 5 || 1, least));
  const from = Math.floor(near / stride + 1e-9);
  return {
    low: times(from, stride),
    high: times(Math.max(from + 1, Math.ceil(high / stride - 1e-9)), stride),
  };
}

/** Returns the round values of a linear axis, no closer than about 24 pixels. */
export function linearTicks({ low, high }: Range, length: number): number[] {
  const stride = roundAbove((24 * (high - low)) / Math.max(length, 1));
  const ticks: number[] = [];
  for (let k = Math.ceil(low / stride - 1e-9); k <= high / stride + 1e-9; k++) ticks.push(times(k, stride));
  return ticks;
}

/** Returns a multiple of a round number, without the rounding error of 3 × 0.1. */
const times = (count: number, stride: number): number => Number((count * stride).toPrecision(12)) + 0;

/** Returns ten to a whole power, correctly rounded: `10 ** -4` is not the double nearest to 0.0001. */
export const tenTo = (exponent: number): number => Number(`1e${exponent}`);

/** Returns the ticks of a log axis `height` pixels high: powers of ten no closer than about 24 pixels. */
export function decadeTicks({ low, high }: Decades, height: number): number[] {
  const stride = Math.ceil((24 * (high - low)) / Math.max(height, 1));
  return multiples(low, high, stride).map(tenTo);
}

/** Returns the ticks of an axis through zero: zero, and powers of ten on both sides. */
export function spanTicks({ below, above }: Span, height: number): number[] {
  const stride = Math.max(1, Math.ceil((24 * (below + above)) / Math.max(height, 1)));
  const side = (end: number): number[] => multiples(1, end, stride).map(tenTo);
  return [
    ...side(below)
      .map((value) => -value)
      .reverse(),
    0,
    ...side(above),
  ];
}

function multiples(from: number, to: number, stride: number): number[] {
  const ticks: number[] = [];
  for (let k = Math.ceil(from / stride) * stride; k <= to; k += stride) ticks.push(k + 0);
  return ticks;
}

/** The ends of a growing axis, times a power of ten: a line that has come to one fills two thirds of the next. */
const ends = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
const firstEnd = 10;

/**
 * Returns the end of a horizontal axis that grows with the race: the place reached, rounded up.
 *
 * @param limit the last place of the race
 */
export function growingEnd(reached: number, limit: number): number {
  const least = Math.max(reached, firstEnd);
  const unit = tenTo(Math.floor(log10(least)));
  return Math.min((ends.find((end) => end * unit >= least) ?? 10) * unit, limit);
}

/** Returns round steps from 0, at least two, for an axis `width` pixels wide. */
export function stepTicks(steps: number, width: number): number[] {
  const most = Math.max(2, Math.floor(width / (16 + 6.5 * stepLabel(steps).length)));
  const least = Math.max(1, steps / most);
  const unit = tenTo(Math.floor(log10(least)));
  const stride =
    [1, 2, 5, 10].map((k) => k * unit).find((candidate) => candidate >= least - 1e-9) ?? 10 * unit;
  return stride > steps ? [0, steps] : multiples(0, steps, stride);
}
