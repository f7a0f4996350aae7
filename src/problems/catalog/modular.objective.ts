import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import type { SettingsOf } from "../definition.ts";
import type { ProblemObjective } from "../objective.ts";
import { crossEntropy, type OutputLoss, squaredError, writeLeads } from "../output-losses.ts";
import { type Matrix, prepareProducts } from "../prepared-products.ts";
import { problemStreams } from "../streams.ts";
import modular from "./modular.ts";

/** Pairs (a, b), in order, with (a + b) mod p. */
interface Pairs {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly sum: Uint8Array;
}

/**
 * Makes the network without biases that is to add modulo p: outputs U·(V·x)², x being 1 at a and at p + b. As an
 * input is two ones, the first layer adds two columns of V.
 */
export default function makeModular(
  settings: SettingsOf<typeof modular.settings>,
  seed: number,
): ProblemObjective {
  const { modulus: p, units, share } = settings;
  const streams = problemStreams(seed);
  const [all, pairs] = [allPairs(p), trainingPairs(p, share, new Random(streams.data))];
  const samples = pairs.sum.length;
  const size = 3 * p * units;
  const second = 2 * p * units;
  const { matrices, run } = prepareProducts(
    {
      weights: { rows: p, columns: units },
      hidden: { rows: units, columns: samples },
      bySample: { rows: samples, columns: units },
      outputs: { rows: p, columns: samples },
      slopes: { rows: units, columns: samples },
      weightGrads: { rows: p, columns: units },
      hiddenOfAll: { rows: units, columns: p * p },
      outputsOfAll: { rows: p, columns: p * p },
    },
    {
      forward: { left: "weights", right: "hidden", out: "outputs" },
      backward: { left: "weights", transposed: true, right: "outputs", out: "slopes" },
      gradient: { left: "outputs", right: "bySample", out: "weightGrads" },
      exponentials: { exponentials: "outputs" },
      exponentialsOfAll: { exponentials: "outputsOfAll" },
      forwardAll: { left: "weights", right: "hiddenOfAll", out: "outputsOfAll" },
    },
  );
  const shares = countSums(pairs, p).map((count) => count / samples);
  const occurring = Array.from(shares.keys()).filter((sum) => shares[sum] > 0);
  const isTrained = new Uint8Array(p * p);
  for (let s = 0; s < samples; s++) isTrained[pairs.a[s] * p + pairs.b[s]] = 1;
  const squared = settings.loss === "squared";
  const outputLoss: OutputLoss = squared
    ? squaredError(matrices.outputs, pairs.sum)
    : crossEntropy(matrices.outputs, pairs.sum, run.exponentials);
  const lossOfAll: OutputLoss = squared
    ? squaredError(matrices.outputsOfAll, all.sum)
    : crossEntropy(matrices.outputsOfAll, all.sum, run.exponentialsOfAll);
  const losses = new Float64Array(samples);
  const [lossesOfAll, leads] = [new Float64Array(p * p), new Float64Array(p * p)];
  const parts = new Float64Array(occurring.length);
  const computeAll = (params: Numbers, leadsOfAll: Float64Array): void => {
    copyRows(params, second, matrices.weights);
    writeHidden(params, all, p, matrices.hiddenOfAll, null);
    run.forwardAll();
    writeLeads(matrices.outputsOfAll, all.sum, leadsOfAll);
  };
  return {
    size,
    tensors: [
      { name: "hidden", from: 0, to: second, shape: [units, 2 * p] },
      { name: "outputs", from: second, to: size, shape: [p, units] },
    ],
    start: startOf(settings, new Random(streams.start)),
    lossAndGradient(params, grads) {
      copyRows(params, second, matrices.weights);
      writeHidden(params, pairs, p, matrices.hidden, matrices.bySample);
      run.forward();
      outputLoss.measure(losses);
      outputLoss.differentiate();
      run.backward();
      run.gradient();
      writeFirstGradient(params, pairs, p, matrices.slopes, grads);
      writeRows(matrices.weightGrads, grads, second);
      return meanOf(losses);
    },
    updateTime: modular.updateTime(settings),
    evaluationTime: modular.updateTime({ ...settings, share: 1 }) / 3,
    parts: occurring.map((sum) => ({ name: `${sum}`, weight: shares[sum] })),
    evaluate(params) {
      computeAll(params, leads);
      lossOfAll.measure(lossesOfAll);
      writeLossesBySum(lossesOfAll, all.sum, isTrained, occurring, parts);
      const [test, train] = [0, 1].map((mark) => meansOf(lossesOfAll, leads, isTrained, mark));
      return { train, test, parts };
    },
    matrix: {
      rows: p,
      columns: p,
      rowName: "a",
      columnName: "b",
      valueName: "lead of the right sum",
      marked: { name: "trained on", cells: isTrained },
      write: computeAll,
    },
  };
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Writes the mean loss of the pairs that are trained on with each of some sums over `parts` (mutates). */
function writeLossesBySum(
  losses: Float64Array,
  sums: Uint8Array,
  isTrained: Uint8Array,
  occurring: readonly number[],
  parts: Float64Array,
): void {
  for (const [k, sum] of occurring.entries()) {
    let [total, count] = [0, 0];
    for (let s = 0; s < sums.length; s++) {
      if (isTrained[s] === 0 || sums[s] !== sum) continue;
      total += losses[s];
      count += 1;
    }
    parts[k] = total / count;
  }
}

function pairsAt(indices: Uint32Array, p: number): Pairs {
  const a = Uint8Array.from(indices, (index) => Math.floor(index / p));
  const b = Uint8Array.from(indices, (index) => index % p);
  return { a, b, sum: a.map((value, s) => (value + b[s]) % p) };
}

const allPairs = (p: number): Pairs =>
  pairsAt(
    Uint32Array.from({ length: p * p }, (_, i) => i),
    p,
  );

/** Draws the pairs that are trained on, of all, and returns them in order. */
function trainingPairs(p: number, share: number, random: Random): Pairs {
  const order = Uint32Array.from({ length: p * p }, (_, i) => i);
  random.shuffle(order);
  return pairsAt(order.slice(0, Math.floor(share * p * p)).sort(), p);
}

function countSums({ sum }: Pairs, p: number): number[] {
  const counts = Array<number>(p).fill(0);
  for (const value of sum) counts[value] += 1;
  return counts;
}

/** Draws the first weights as those of a linear layer of PyTorch: uniform within ±1/√inputs, times the scale. */
function startOf(
  { modulus: p, units, scale }: SettingsOf<typeof modular.settings>,
  random: Random,
): Float64Array {
  const second = 2 * p * units;
  return Float64Array.from({ length: second + p * units }, (_, i) => {
    const inputs = i < second ? 2 * p : units;
    return (scale * (2 * random.uniform() - 1)) / Math.sqrt(inputs);
  });
}

/** Copies parameters from `from` on into a matrix (mutates). */
function copyRows(params: Numbers, from: number, { data, rows, columns, stride }: Matrix): void {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) data[r * stride + c] = params[from + r * columns + c];
}

/** Copies a matrix into `grads` from `to` on (mutates). */
function writeRows({ data, rows, columns, stride }: Matrix, grads: Numbers, to: number): void {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) grads[to + r * columns + c] = data[r * stride + c];
}

/** Writes the hidden units' values, [unit][sample], and [sample][unit] too where it is given (mutates). */
function writeHidden(params: Numbers, { a, b }: Pairs, p: number, hidden: Matrix, bySample: Matrix | null) {
  const samples = a.length;
  for (let u = 0; u < hidden.rows; u++) {
    const first = u * 2 * p;
    const to = u * hidden.stride;
    for (let s = 0; s < samples; s++) {
      const sum = params[first + a[s]] + params[first + p + b[s]];
      hidden.data[to + s] = sum * sum;
    }
    if (bySample)
      for (let s = 0; s < samples; s++) bySample.data[s * bySample.stride + u] = hidden.data[to + s];
  }
}

/** Writes the gradient of the first layer from the derivatives with respect to the hidden values (mutates `grads`). */
function writeFirstGradient(params: Numbers, { a, b }: Pairs, p: number, slopes: Matrix, grads: Numbers) {
  const samples = a.length;
  grads.fill(0, 0, 2 * p * slopes.rows);
  for (let u = 0; u < slopes.rows; u++) {
    const first = u * 2 * p;
    const from = u * slopes.stride;
    for (let s = 0; s < samples; s++) {
      const [i, j] = [first + a[s], first + p + b[s]];
      const slope = 2 * (params[i] + params[j]) * slopes.data[from + s];
      grads[i] += slope;
      grads[j] += slope;
    }
  }
}

/** Returns the mean loss and the accuracy of the pairs whose mark is `mark`. */
function meansOf(losses: Float64Array, leads: Float64Array, marks: Uint8Array, mark: number) {
  let [count, total, right] = [0, 0, 0];
  for (let s = 0; s < marks.length; s++) {
    if (marks[s] !== mark) continue;
    count += 1;
    total += losses[s];
    if (leads[s] > 0) right += 1;
  }
  return { loss: total / count, accuracy: right / count };
}
