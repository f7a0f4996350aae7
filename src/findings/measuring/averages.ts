/** Returns the mean of numbers, of a column from row `from` to `to`, not included, where these are given. */
export function mean(numbers: ArrayLike<number>, from = 0, to = numbers.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += numbers[i];
  return sum / (to - from);
}

/** Returns the middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Returns whole numbers from 1 to `count`. */
export const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
