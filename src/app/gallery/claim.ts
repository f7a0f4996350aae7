/** The numbers that a sentence rests on, by what they are, each with the lowest and the highest value it may have. */
export type Claims = Readonly<Record<string, readonly [value: number, low: number, high: number]>>;

/** Returns the index of the first value below a limit; NaN where there is none. */
export function firstBelow(values: ArrayLike<number>, limit: number): number {
  for (let i = 0; i < values.length; i++) if (values[i] < limit) return i;
  return Number.NaN;
}

export const last = (values: ArrayLike<number>): number => values[values.length - 1];

/** Returns the largest of some numbers. */
export const largest = (values: Iterable<number>): number =>
  [...values].reduce((one, other) => Math.max(one, other));

/** Returns the smallest of some numbers. */
export const smallest = (values: Iterable<number>): number =>
  [...values].reduce((one, other) => Math.min(one, other));
