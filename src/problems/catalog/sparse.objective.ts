import { log } from "../../lang/elementary/index.ts";
import { Random } from "../../random/random.ts";
import { numbered } from "../../random/seeds.ts";
import type { SettingsOf } from "../definition.ts";
import { zipfFrequencies } from "../mathematics/frequencies.ts";
import { type ProblemObjective, unmeasured } from "../objective.ts";
import { problemStreams } from "../streams.ts";
import sparse from "./sparse.ts";

/**
 * Makes the regression y = w*·x + ε on one-hot inputs x: a sample shows one weight alone, rare ones seldom. Each step
 * draws new samples, so that the exact loss is that of the distribution, and its minimum the variance of ε.
 */
export default function makeSparse(
  settings: SettingsOf<typeof sparse.settings>,
  seed: number,
): ProblemObjective {
  const { features: n, noise, shape, batch } = settings;
  const streams = problemStreams(seed);
  const data = new Random(streams.data);
  const target = Float64Array.from({ length: n }, () => data.normal());
  const frequencies = zipfFrequencies(n, settings.exponent);
  const ends = cumulated(frequencies);
  const draw = shape === "normal" ? normal : exponential;
  const features = new Uint8Array(batch);
  const values = new Float64Array(batch);
  const parts = new Float64Array(n);
  let drawnFor = -1;
  const drawBatch = (step: number): void => {
    if (step === drawnFor) return;
    const random = new Random(numbered(streams.batches, step));
    for (let s = 0; s < batch; s++) {
      const feature = indexOf(ends, random.uniform());
      features[s] = feature;
      values[s] = target[feature] + noise * draw(random);
    }
    drawnFor = step;
  };
  return {
    size: n,
    tensors: [{ name: "weights", from: 0, to: n, shape: [n] }],
    start: new Float64Array(n),
    lossAndGradient(params, grads, step) {
      drawBatch(step);
      grads.fill(0);
      let loss = 0;
      for (let s = 0; s < batch; s++) {
        const error = params[features[s]] - values[s];
        loss += (error * error) / batch;
        grads[features[s]] += (2 * error) / batch;
      }
      return loss;
    },
    updateTime: sparse.updateTime(settings),
    parts: Array.from(frequencies, (weight, i) => ({ name: `${i + 1}`, weight })),
    parameterOf: (feature) => feature,
    evaluate(params) {
      let loss = 0;
      for (let i = 0; i < n; i++) {
        parts[i] = (params[i] - target[i]) ** 2 + noise * noise;
        loss += frequencies[i] * parts[i];
      }
      return { train: { loss, accuracy: Number.NaN }, test: unmeasured, parts };
    },
  };
}

const normal = (random: Random): number => random.normal();

/** Draws from the exponential distribution, less its mean: mean 0, deviation 1, median −0.31. */
const exponential = (random: Random): number => -log(1 - random.uniform()) - 1;

function cumulated(shares: Float64Array): Float64Array {
  let end = 0;
  return shares.map((share) => {
    end += share;
    return end;
  });
}

/** Returns the first index whose end is above the number; the last one where rounding leaves none. */
function indexOf(ends: Float64Array, number: number): number {
  let index = 0;
  while (index < ends.length - 1 && ends[index] <= number) index++;
  return index;
}
