export interface Scale {
  readonly mean: number;
  /** 0 where all values are the same. */
  readonly deviation: number;
}

/**
 * Returns the mean and population standard deviation (divided by n) of at least one value, of magnitude at most 1e150:
 * their squares are finite. Deviations below 1e-150 count as none, so every score is finite too.
 */
export function standardScale(values: Float64Array): Scale {
  // Rounding gives a column of 0.1 a mean near 0.1, and so a deviation that is a rounding error.
  const [first] = values;
  if (values.every((value) => value === first)) return { mean: first, deviation: 0 };
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  const mean = sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  return { mean, deviation: deviation < 1e-150 ? 0 : deviation };
}

/** Returns a value's distance from the mean in deviations; 0 where the deviation is 0. */
export const standardScore = (value: number, { mean, deviation }: Scale): number =>
  deviation === 0 ? 0 : (value - mean) / deviation;
