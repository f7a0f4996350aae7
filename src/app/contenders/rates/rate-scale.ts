/** Where a learning rate stands between the lowest (0) and the highest (1) that is drawn. */
export interface RateScale {
  readonly isLog: boolean;
  readonly heightOf: (rate: number) => number;
}

/** Rates that are looked at to choose a scale: more would not change it. */
const maxSamples = 400;
/** Below this part of the highest rate nothing is told apart on a linear scale. */
const visible = 1 / 99;

/**
 * A linear scale from 0, or a logarithmic one where a fifth of the race or more runs on rates two decades below the
 * highest. A cosine comes as close to 0 in its last steps and is still best seen as the curve that it is.
 */
export function rateScale(rates: Float64Array): RateScale {
  const stride = Math.ceil(rates.length / maxSamples);
  const positive = rates.filter((rate, i) => i % stride === 0 && rate > 0).sort();
  const highest = rates.reduce((most, rate) => Math.max(most, rate), 0);
  if (highest === 0) return { isLog: false, heightOf: () => 0 };
  const isLog = positive.length > 1 && positive[Math.floor(positive.length / 5)] < visible * highest;
  if (!isLog) return { isLog, heightOf: (rate) => rate / highest };
  const decades = Math.log10(highest / positive[0]);
  return {
    isLog,
    // 0 is no further down than the lowest that is not.
    heightOf: (rate) => (rate <= 0 ? 0 : Math.max(0, 1 - Math.log10(highest / rate) / decades)),
  };
}
