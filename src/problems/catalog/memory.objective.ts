import { log } from "../../lang/elementary/index.ts";
import { largestOutput, writeExponentials } from "../../network/exponentials.ts";
import { dot } from "../../optim/algebra/vector.ts";
import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import type { SettingsOf } from "../definition.ts";
import { frequencyOfRight } from "../mathematics/accuracy.ts";
import { zipfFrequencies } from "../mathematics/frequencies.ts";
import { normalStart } from "../mathematics/start.ts";
import { type ProblemObjective, unmeasured } from "../objective.ts";
import { problemStreams } from "../streams.ts";
import { memoryVectors } from "./memory.data.ts";
import memory from "./memory.ts";

/** Makes the memory W that is to return the value v of each fact for its key k: W·k = v. Facts come by Zipf's law. */
export default function makeMemory(
  settings: SettingsOf<typeof memory.settings>,
  seed: number,
): ProblemObjective {
  const { facts, dimensions: d, loss: kind } = settings;
  const streams = problemStreams(seed);
  const frequencies = zipfFrequencies(facts, settings.exponent);
  const { keys, values } = memoryVectors(settings, seed);
  const outputs = keys.map(() => new Float64Array(d));
  const errors = keys.map(() => new Float64Array(d));
  const scores = new Float64Array(facts * facts);
  const slopes = new Float64Array(facts * facts);
  const parts = new Float64Array(facts);
  /** Writes the outputs and the derivative of each fact's loss with respect to its output; returns the mean loss. */
  const losses = (params: Numbers): number => {
    for (const [i, key] of keys.entries()) recall(params, key, outputs[i]);
    if (kind === "softmax") writeScores(outputs, values, scores);
    let mean = 0;
    for (let i = 0; i < facts; i++) {
      parts[i] =
        kind === "squared"
          ? squaredError(outputs[i], values[i], errors[i])
          : crossEntropy(scores, slopes, values, i, errors[i]);
      mean += frequencies[i] * parts[i];
    }
    return mean;
  };
  return {
    size: d * d,
    tensors: [{ name: "memory", from: 0, to: d * d, shape: [d, d] }],
    start: normalStart(d * d, settings.scale, new Random(streams.start)),
    lossAndGradient(params, grads) {
      const loss = losses(params);
      for (let o = 0; o < d; o++) {
        grads.fill(0, o * d, (o + 1) * d);
        for (let i = 0; i < facts; i++) {
          const slope = frequencies[i] * errors[i][o];
          const key = keys[i];
          for (let j = 0; j < d; j++) grads[o * d + j] += slope * key[j];
        }
      }
      return loss;
    },
    updateTime: memory.updateTime(settings),
    parts: Array.from(frequencies, (weight, i) => ({ name: `${i + 1}`, weight })),
    parameterOf: (fact) => largestProduct(values[fact], keys[fact]),
    evaluate(params) {
      const loss = losses(params);
      writeScores(outputs, values, scores);
      return { train: { loss, accuracy: frequencyOfRight(scores, frequencies) }, test: unmeasured, parts };
    },
    matrix: {
      rows: facts,
      columns: facts,
      rowName: "value",
      columnName: "key",
      valueName: "output along the value",
      write(params, out) {
        for (const [i, key] of keys.entries()) recall(params, key, outputs[i]);
        writeScores(outputs, values, out);
      },
      ...(kind === "squared" && { target: identity(facts) }),
      parameterOf: (cell) => largestProduct(values[Math.floor(cell / facts)], keys[cell % facts]),
    },
  };
}

/** Returns the index of the weight by which a key adds most to the output along a value. */
function largestProduct(value: Float64Array, key: Float64Array): number {
  const largest = (vector: Float64Array): number => {
    const sizes = Array.from(vector, Math.abs);
    return sizes.indexOf(Math.max(...sizes));
  };
  return largest(value) * key.length + largest(key);
}

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

/** Writes W·key over `output` (mutates). */
function recall(params: Numbers, key: Float64Array, output: Float64Array): void {
  const d = key.length;
  for (let o = 0; o < d; o++) {
    let sum = 0;
    for (let j = 0; j < d; j++) sum += params[o * d + j] * key[j];
    output[o] = sum;
  }
}

/** Writes the output for key i along value j, [j][i], over `scores` (mutates). */
function writeScores(
  outputs: readonly Float64Array[],
  values: readonly Float64Array[],
  scores: Float64Array,
): void {
  const n = outputs.length;
  for (let j = 0; j < n; j++) for (let i = 0; i < n; i++) scores[j * n + i] = dot(values[j], outputs[i]);
}

/** Returns ½·|output − value|²; writes its derivative over `error` (mutates). */
function squaredError(output: Float64Array, value: Float64Array, error: Float64Array): number {
  for (let o = 0; o < value.length; o++) error[o] = output[o] - value[o];
  return 0.5 * dot(error, error);
}

/** Returns −log of the softmax over the scores of fact i; writes its derivative over `error` and `slopes` (mutates). */
function crossEntropy(
  scores: Float64Array,
  slopes: Float64Array,
  values: readonly Float64Array[],
  i: number,
  error: Float64Array,
): number {
  const n = values.length;
  const largest = largestOutput(scores, n, i, n);
  const total = writeExponentials(scores, largest, slopes, n, i, n);
  error.fill(0);
  for (let j = 0; j < n; j++) {
    const slope = slopes[j * n + i] / total - (i === j ? 1 : 0);
    const value = values[j];
    for (let o = 0; o < value.length; o++) error[o] += slope * value[o];
  }
  return log(total) + largest - scores[i * n + i];
}
