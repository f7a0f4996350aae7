import { log } from "../../lang/elementary/index.ts";
import { largestOutput, writeExponentials } from "../../network/exponentials.ts";
import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import { frequencyOfRight } from "../accuracy.ts";
import type { SettingsOf } from "../definition.ts";
import { type ClassGroup, classGroups, groupName, zipfFrequencies } from "../frequencies.ts";
import { type ProblemObjective, unmeasured } from "../objective.ts";
import { normalStart } from "../start.ts";
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
  return {
    size: n * n,
    tensors: [{ name: "weights", from: 0, to: n * n, shape: [n, n] }],
    start: normalStart(n * n, scale, new Random(problemStreams(seed).start)),
    lossAndGradient: (params, grads) => crossEntropy(params, frequencies, losses, grads),
    updateTime: zipf.updateTime(settings),
    parts: groups.map((group, g) => ({ name: groupName(group), weight: shares[g] })),
    // The weight by which the group's most frequent class raises its own score.
    parameterOf: (group) => groups[group].from * (n + 1),
    evaluate(params) {
      const loss = crossEntropy(params, frequencies, losses, slopes);
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

/** Returns the mean loss; writes the loss of each class over `losses`, and the gradient over `grads` (mutates both). */
function crossEntropy(
  scores: Numbers,
  frequencies: Float64Array,
  losses: Float64Array,
  grads: Numbers,
): number {
  const n = frequencies.length;
  let mean = 0;
  for (let k = 0; k < n; k++) {
    const largest = largestOutput(scores, n, k, n);
    const total = writeExponentials(scores, largest, grads, n, k, n);
    losses[k] = log(total) + largest - scores[k * n + k];
    mean += frequencies[k] * losses[k];
    for (let o = 0; o < n; o++) {
      const i = o * n + k;
      grads[i] = frequencies[k] * (grads[i] / total - (o === k ? 1 : 0));
    }
  }
  return mean;
}

function meanLoss(losses: Float64Array, frequencies: Float64Array, { from, to }: ClassGroup, share: number) {
  let sum = 0;
  for (let k = from; k < to; k++) sum += frequencies[k] * losses[k];
  return sum / share;
}
