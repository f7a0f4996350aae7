import { dot } from "../../optim/algebra/vector.ts";
import type { Numbers } from "../../optim/index.ts";
import type { SettingsOf } from "../definition.ts";
import { singularDirections } from "../mathematics/minimum-norm.ts";
import type { ProblemObjective } from "../objective.ts";
import { drawRandomFeatures, type FeatureSamples } from "./random-features.data.ts";
import randomFeatures, { testSamples } from "./random-features.ts";

/** Makes the mean squared error of a sum of random features. Parts are the left singular vectors of their matrix. */
export default function makeRandomFeatures(
  settings: SettingsOf<typeof randomFeatures.settings>,
  seed: number,
): ProblemObjective {
  const { features: n, samples } = settings;
  const { train, test } = drawRandomFeatures(settings, seed);
  const { squares, vectors } = singularDirections(train.features, samples, n);
  const errors = new Float64Array(samples);
  const testErrors = new Float64Array(testSamples);
  const parts = new Float64Array(samples);
  const updateTime = randomFeatures.updateTime(settings);
  return {
    size: n,
    tensors: [{ name: "weights", from: 0, to: n, shape: [n] }],
    start: new Float64Array(n),
    lossAndGradient(params, grads) {
      const loss = meanSquare(train, params, errors);
      grads.fill(0);
      for (let s = 0; s < samples; s++) {
        const slope = (2 * errors[s]) / samples;
        for (let k = 0; k < n; k++) grads[k] += slope * train.features[s * n + k];
      }
      return loss;
    },
    updateTime,
    evaluationTime: (updateTime * (testSamples + samples)) / (2 * samples),
    parts: Array.from(squares, (square, i) => ({ name: `${i + 1}`, weight: (2 * square) / samples })),
    evaluate(params) {
      const loss = meanSquare(train, params, errors);
      for (const [i, vector] of vectors.entries()) parts[i] = dot(vector, errors) ** 2 / samples;
      return {
        train: { loss, accuracy: Number.NaN },
        test: { loss: meanSquare(test, params, testErrors), accuracy: Number.NaN },
        parts,
      };
    },
  };
}

/** Returns the mean squared error; writes the errors (mutates). */
function meanSquare(
  { count, features, targets }: FeatureSamples,
  params: Numbers,
  errors: Float64Array,
): number {
  const n = params.length;
  let sum = 0;
  for (let s = 0; s < count; s++) {
    let output = 0;
    for (let k = 0; k < n; k++) output += features[s * n + k] * params[k];
    errors[s] = output - targets[s];
    sum += errors[s] * errors[s];
  }
  return sum / count;
}
