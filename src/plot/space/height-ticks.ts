import { ticks } from "../plane/ticks.ts";

/** Room that a label of the height needs, as a share of the axis. */
export interface HeightTick {
  readonly value: number;
  /** Height of the picture, from 0 to 1. */
  readonly at: number;
}

/** The first digits of round numbers, the better first. */
const digits = [1, 5, 2] as const;

/**
 * Returns round values for an axis of heights that is not linear, none closer to another than `apart`.
 *
 * @param elevation returns the place of a value, from 0 for `low` to 1 for `high`
 */
export function heightTicks(
  low: number,
  high: number,
  elevation: (value: number) => number,
  apart: number,
): HeightTick[] {
  if (!(high > low) || !Number.isFinite(high - low)) return [];
  const chosen: HeightTick[] = [];
  for (const value of candidates(low, high)) {
    const at = elevation(value);
    if (at < -0.001 || at > 1.001 || chosen.some((other) => Math.abs(other.at - at) < apart)) continue;
    chosen.push({ value, at });
  }
  return chosen.sort((a, b) => a.at - b.at);
}

/** Yields round values from `low` to `high`, the better first: 0, powers of ten, other round numbers, evenly spaced ones. */
function* candidates(low: number, high: number): Generator<number> {
  const isWithin = (value: number) => value >= low && value <= high;
  if (isWithin(0)) yield 0;
  const largest = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (const digit of digits)
    for (let exponent = largest; exponent > largest - 12; exponent--)
      for (const sign of [1, -1]) {
        const value = sign * (exponent < 0 ? digit / 10 ** -exponent : digit * 10 ** exponent);
        if (isWithin(value)) yield value;
      }
  yield* ticks(low, high, 200, () => 30).values;
}
