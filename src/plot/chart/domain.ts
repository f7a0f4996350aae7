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

/** Returns round steps from 0, at least two, for an axis `width` pixels wide. */
export function stepTicks(steps: number, width: number): number[] {
  const most = Math.max(2, Math.floor(width / (16 + 6.5 * stepLabel(steps).length)));
  const least = Math.max(1, steps / most);
  const unit = tenTo(Math.floor(log10(least)));
  const stride =
    [1, 2, 5, 10].map((k) => k * unit).find((candidate) => candidate >= least - 1e-9) ?? 10 * unit;
  return stride > steps ? [0, steps] : multiples(0, steps, stride);
}
