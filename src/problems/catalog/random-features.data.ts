import { Random } from "../../random/random.ts";
import type { SettingsOf } from "../definition.ts";
import { minimumNormSolution } from "../mathematics/minimum-norm.ts";
import { problemStreams } from "../streams.ts";
import type randomFeatures from "./random-features.ts";
import { testSamples } from "./random-features.ts";

type RandomFeatures = SettingsOf<typeof randomFeatures.settings>;

/** Samples with their features, row by row, and their targets. */
export interface FeatureSamples {
  readonly count: number;
  readonly features: Float64Array;
  readonly targets: Float64Array;
}

/**
 * Draws the samples: y is a linear function of the inputs, with weights of length 1, plus noise. More features or samples
 * leave the others as they are.
 */
export function drawRandomFeatures(
  settings: RandomFeatures,
  seed: number,
): { readonly train: FeatureSamples; readonly test: FeatureSamples } {
  const streams = problemStreams(seed);
  // They are the first layer of a network, which stays as it starts.
  const layer = normals(settings.features * settings.inputs, new Random(streams.start));
  const random = new Random(streams.data);
  const teacher = normals(settings.inputs, random);
  const length = Math.sqrt(teacher.reduce((sum, weight) => sum + weight * weight, 0));
  for (let j = 0; j < teacher.length; j++) teacher[j] /= length;
  const test = drawSamples(settings, testSamples, layer, teacher, random);
  return { test, train: drawSamples(settings, settings.samples, layer, teacher, random) };
}

/** Returns the parameters of the smallest norm among those with the least training loss, exactly. */
export function minimumNormFeatures(settings: RandomFeatures, seed: number): Float64Array {
  const { count, features, targets } = drawRandomFeatures(settings, seed).train;
  return minimumNormSolution(features, count, settings.features, targets);
}

const normals = (count: number, random: Random): Float64Array =>
  Float64Array.from({ length: count }, () => random.normal());

function drawSamples(
  { features: n, inputs: d, noise }: RandomFeatures,
  count: number,
  layer: Float64Array,
  teacher: Float64Array,
  random: Random,
): FeatureSamples {
  const features = new Float64Array(count * n);
  const targets = new Float64Array(count);
  // A feature's mean square is 1/2n, whatever the number of inputs.
  const scale = 1 / Math.sqrt(d * n);
  for (let s = 0; s < count; s++) {
    const inputs = normals(d, random);
    for (let j = 0; j < d; j++) targets[s] += teacher[j] * inputs[j];
    targets[s] += noise * random.normal();
    for (let k = 0; k < n; k++) {
      let sum = 0;
      for (let j = 0; j < d; j++) sum += layer[k * d + j] * inputs[j];
      features[s * n + k] = scale * Math.max(0, sum);
    }
  }
  return { count, features, targets };
}
