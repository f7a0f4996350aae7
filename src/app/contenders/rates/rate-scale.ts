/** Maps a learning rate to a height between that of the lowest (0) and the highest (1) rate that is drawn. */
export interface RateScale {
  readonly isLog: boolean;
  readonly heightOf: (rate: number) => number;
}

/** The number of rates that are sampled to choose a scale: more would not change the choice. */
const maxSamples = 400;
/** The part of the highest rate below which rates cannot be distinguished on a linear scale. */
const visible = 1 / 99;

/**
 * Returns a linear scale from 0, or a logarithmic one where more than a fifth of the positive rates are about two
 * decades or more below the highest. A cosine is that close to 0 in its last steps only, and keeps its shape on a
 * linear scale.
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
    // A rate of 0 has the height of the lowest positive rate.
    heightOf: (rate) => (rate <= 0 ? 0 : Math.max(0, 1 - Math.log10(highest / rate) / decades)),
  };
}
