import { log } from "../../lang/elementary/index.ts";
import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import type { SettingsOf } from "../definition.ts";
import { frequencyOfRight } from "../mathematics/accuracy.ts";
import { type ClassGroup, classGroups, groupName, zipfFrequencies } from "../mathematics/frequencies.ts";
import { prepareProducts } from "../mathematics/prepared-products.ts";
import { normalStart } from "../mathematics/start.ts";
import { type ProblemObjective, unmeasured } from "../objective.ts";
import { problemStreams } from "../streams.ts";
import zipf from "./zipf.ts";

/**
 * Makes the softmax regression whose input is the class itself, one-hot: column k of the weights has the scores of all
 * classes for a sample of class k. Samples are not drawn, as the loss is an exact mean with the classes' frequencies.
 */
export default function makeZipf(settings: SettingsOf<typeof zipf.settings>, seed: number): ProblemObjective {
  const { classes: n, exponent, groups: kind, scale } = settings;
  const frequencies = zipfFrequencies(n, exponent);
  const groups = classGroups(n, kind);
  const shares = groups.map(({ from, to }) => shareOf(frequencies, from, to));
  const losses = new Float64Array(n);
  const slopes = new Float64Array(n * n);
  const parts = new Float64Array(groups.length);
  const crossEntropy = crossEntropyWith(frequencies, losses);
  return {
    size: n * n,
    tensors: [{ name: "weights", from: 0, to: n * n, shape: [n, n] }],
    start: normalStart(n * n, scale, new Random(problemStreams(seed).start)),
    lossAndGradient: crossEntropy,
    updateTime: zipf.updateTime(settings),
    parts: groups.map((group, g) => ({
      name: groupName(group),
      weight: shares[g],
      members: group.to - group.from,
    })),
    // The weight by which the group's most frequent class raises its own score.
    parameterOf: (group) => groups[group].from * (n + 1),
    evaluate(params) {
      const loss = crossEntropy(params, slopes);
      for (const [g, group] of groups.entries()) parts[g] = meanLoss(losses, frequencies, group, shares[g]);
      return { train: { loss, accuracy: frequencyOfRight(params, frequencies) }, test: unmeasured, parts };
    },
  };
}

function shareOf(frequencies: Float64Array, from: number, to: number): number {
  let share = 0;
  for (let k = from; k < to; k++) share += frequencies[k];
  return share;
}

/**
 * Returns a function of the scores, [class that is predicted][class of the sample], that returns the mean loss, and writes
 * the loss of each class over `losses` and the gradient over `grads` (mutates both).
 */
function crossEntropyWith(frequencies: Float64Array, losses: Float64Array) {
  const n = frequencies.length;
  const { matrices, run } = prepareProducts(
    { powers: { rows: n, columns: n } },
    { raise: { exponentials: "powers" } },
  );
  const { data, stride } = matrices.powers;
  const largest = new Float64Array(n);
  const totals = new Float64Array(n);
  return (scores: Numbers, grads: Numbers): number => {
    for (let k = 0; k < n; k++) largest[k] = scores[k];
    for (let o = 1; o < n; o++)
      for (let k = 0; k < n; k++) largest[k] = Math.max(largest[k], scores[o * n + k]);
    for (let o = 0; o < n; o++)
      for (let k = 0; k < n; k++) data[o * stride + k] = scores[o * n + k] - largest[k];
    run.raise();
    totals.fill(0);
    for (let o = 0; o < n; o++) for (let k = 0; k < n; k++) totals[k] += data[o * stride + k];
    for (let o = 0; o < n; o++)
      for (let k = 0; k < n; k++)
        grads[o * n + k] = frequencies[k] * (data[o * stride + k] / totals[k] - (o === k ? 1 : 0));
    let mean = 0;
    for (let k = 0; k < n; k++) {
      losses[k] = log(totals[k]) + largest[k] - scores[k * n + k];
      mean += frequencies[k] * losses[k];
    }
    return mean;
  };
}

function meanLoss(losses: Float64Array, frequencies: Float64Array, { from, to }: ClassGroup, share: number) {
  let sum = 0;
  for (let k = from; k < to; k++) sum += frequencies[k] * losses[k];
  return sum / share;
}
