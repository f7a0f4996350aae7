import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import type { SettingsOf } from "../definition.ts";
import { crossEntropy, type OutputLoss, squaredError, writeLeads } from "../mathematics/output-losses.ts";
import { type Matrix, prepareProducts } from "../mathematics/prepared-products.ts";
import type { ProblemObjective } from "../objective.ts";
import { problemStreams } from "../streams.ts";
import { countSums, dividedPairs, marksOf, type Pairs } from "./modular.data.ts";
import modular from "./modular.ts";

/** The pairs that are trained on, or the others, with what the network makes of them. */
interface Part {
  readonly pairs: Pairs;
  /** The hidden units' values, [unit][sample]. */
  readonly hidden: Matrix;
  /** The outputs, [sum][sample]; then what the loss makes of them. */
  readonly outputs: Matrix;
  readonly forward: () => void;
  readonly loss: OutputLoss;
  /** The loss of each sample, and its output for the right sum less the largest other one. */
  readonly losses: Float64Array;
  readonly leads: Float64Array;
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
  const [training, others] = dividedPairs(p, share, new Random(streams.data));
  const samples = training.sum.length;
  const size = 3 * p * units;
  const second = 2 * p * units;
  const { matrices, run, train, test } = prepare(settings, training, others);
  /** The parameters at which the training part was measured last: a race evaluates where it has the gradient. */
  const measuredAt = new Float64Array(size).fill(Number.NaN);
  const measureTrain = (params: Numbers): void => {
    measure(train, params, p, second, matrices.weights);
    measuredAt.set(params);
  };
  const measureBoth = (params: Numbers): void => {
    if (!isSame(params, measuredAt)) measureTrain(params);
    measure(test, params, p, second, matrices.weights);
  };
  const shares = countSums(training, p).map((count) => count / samples);
  const occurring = Array.from(shares.keys()).filter((sum) => shares[sum] > 0);
  const parts = new Float64Array(occurring.length);
  return {
    size,
    tensors: [
      { name: "hidden", from: 0, to: second, shape: [units, 2 * p] },
      { name: "outputs", from: second, to: size, shape: [p, units] },
    ],
    start: startOf(settings, new Random(streams.start)),
    lossAndGradient(params, grads) {
      measureTrain(params);
      train.loss.differentiate();
      transpose(train.hidden, matrices.bySample);
      run.backward();
      run.gradient();
      writeFirstGradient(params, training, p, matrices.slopes, grads);
      writeRows(matrices.weightGrads, grads, second);
      return meanOf(train.losses);
    },
    updateTime: modular.updateTime(settings),
    // A third of a gradient's time for as many pairs: the training part is measured with the gradient.
    evaluationTime: (modular.updateTime(settings) * others.sum.length) / (2 * samples),
    parts: occurring.map((sum) => ({ name: `${sum}`, weight: shares[sum] })),
    evaluate(params) {
      measureBoth(params);
      writeLossesBySum(train, occurring, parts);
      return { train: meansOf(train), test: meansOf(test), parts };
    },
    matrix: {
      rows: p,
      columns: p,
      rowName: "a",
      columnName: "b",
      valueName: "lead of the right sum",
      marked: { name: "trained on", cells: marksOf(training, p) },
      write(params, out) {
        measureBoth(params);
        for (const { pairs, leads } of [train, test])
          for (let s = 0; s < leads.length; s++) out[pairs.a[s] * p + pairs.b[s]] = leads[s];
      },
    },
  };
}

/** Allocates the matrices of both parts, and prepares what is computed with them. */
function prepare(
  { modulus: p, units, loss }: SettingsOf<typeof modular.settings>,
  training: Pairs,
  others: Pairs,
) {
  const [samples, rest] = [training.sum.length, others.sum.length];
  const { matrices, run } = prepareProducts(
    {
      weights: { rows: p, columns: units },
      hidden: { rows: units, columns: samples },
      bySample: { rows: samples, columns: units },
      outputs: { rows: p, columns: samples },
      slopes: { rows: units, columns: samples },
      weightGrads: { rows: p, columns: units },
      testHidden: { rows: units, columns: rest },
      testOutputs: { rows: p, columns: rest },
    },
    {
      forward: { left: "weights", right: "hidden", out: "outputs" },
      exponentials: { exponentials: "outputs" },
      backward: { left: "weights", transposed: true, right: "outputs", out: "slopes" },
      gradient: { left: "outputs", right: "bySample", out: "weightGrads" },
      testForward: { left: "weights", right: "testHidden", out: "testOutputs" },
      testExponentials: { exponentials: "testOutputs" },
    },
  );
  const partOf = (
    pairs: Pairs,
    hidden: Matrix,
    outputs: Matrix,
    forward: () => void,
    exponentials: () => void,
  ): Part => ({
    ...{ pairs, hidden, outputs, forward },
    loss:
      loss === "squared" ? squaredError(outputs, pairs.sum) : crossEntropy(outputs, pairs.sum, exponentials),
    losses: new Float64Array(pairs.sum.length),
    leads: new Float64Array(pairs.sum.length),
  });
  const { hidden, outputs, testHidden, testOutputs } = matrices;
  return {
    ...{ matrices, run },
    train: partOf(training, hidden, outputs, run.forward, run.exponentials),
    test: partOf(others, testHidden, testOutputs, run.testForward, run.testExponentials),
  };
}

/** Computes outputs, leads and losses of a part (mutates it and `weights`). */
function measure(part: Part, params: Numbers, p: number, second: number, weights: Matrix): void {
  copyRows(params, second, weights);
  writeHidden(params, part.pairs, p, part.hidden);
  part.forward();
  writeLeads(part.outputs, part.pairs.sum, part.leads);
  part.loss.measure(part.losses);
}

function isSame(params: Numbers, others: Float64Array): boolean {
  for (let i = 0; i < params.length; i++) if (params[i] !== others[i]) return false;
  return true;
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const meansOf = ({ losses, leads }: Part) => ({
  loss: meanOf(losses),
  accuracy: leads.reduce((right, lead) => right + (lead > 0 ? 1 : 0), 0) / leads.length,
});

/** Writes the mean loss of the pairs with each of some sums over `parts` (mutates). */
function writeLossesBySum(
  { losses, pairs: { sum: sums } }: Part,
  occurring: readonly number[],
  parts: Float64Array,
): void {
  for (const [k, sum] of occurring.entries()) {
    let [total, count] = [0, 0];
    for (let s = 0; s < sums.length; s++) {
      if (sums[s] !== sum) continue;
      total += losses[s];
      count += 1;
    }
    parts[k] = total / count;
  }
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

/** Writes the hidden units' values, [unit][sample] (mutates). */
function writeHidden(params: Numbers, { a, b }: Pairs, p: number, { data, rows, stride }: Matrix): void {
  for (let u = 0; u < rows; u++) {
    const first = u * 2 * p;
    const to = u * stride;
    for (let s = 0; s < a.length; s++) {
      const sum = params[first + a[s]] + params[first + p + b[s]];
      data[to + s] = sum * sum;
    }
  }
}

/** Writes the columns of a matrix as the rows of another (mutates). */
function transpose({ data, rows, columns, stride }: Matrix, to: Matrix): void {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) to.data[c * to.stride + r] = data[r * stride + c];
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
