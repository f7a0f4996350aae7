import { drawRandomFeatures } from "../../problems/catalog/random-features.data.ts";
import { minimumNormSolution } from "../../problems/mathematics/minimum-norm.ts";

/** Returns the test error of the weights of least norm that fit 60 training samples best, by the defaults of the problem. */
export function exactTestError(features: number, seed: number): number {
  const { train, test } = drawRandomFeatures({ features, samples: 60, inputs: 5, noise: 0.3 }, seed);
  const weights = minimumNormSolution(train.features, train.count, features, train.targets);
  let sum = 0;
  for (let s = 0; s < test.count; s++) {
    let output = 0;
    for (let k = 0; k < features; k++) output += test.features[s * features + k] * weights[k];
    sum += (output - test.targets[s]) ** 2;
  }
  return sum / test.count;
}
