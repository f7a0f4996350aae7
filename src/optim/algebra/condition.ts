/**
 * Returns the condition number of a positive semidefinite matrix: its largest eigenvalue divided by its smallest, which
 * is taken as 0 where it is rounding.
 */
export function conditionOf(values: readonly number[]): number {
  const [largest, smallest] = extremes(values);
  return largest / (smallest > Number.EPSILON * values.length * largest ? smallest : 0);
}

/** Returns the largest and the smallest number. */
export const extremes = (values: readonly number[]): readonly [number, number] => [
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
];
