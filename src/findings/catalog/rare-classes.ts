import type { ProblemResult } from "../../experiment/index.ts";
import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean } from "../measuring/averages.ts";
import { problemRunsOf } from "../measuring/experiments.ts";

const contenders = ["sgd,lr:9", "adam,lr:0.01", "signsgd,lr:0.01"];
const race = (contender: string): string => `problem=zipf,groups:single&o=${contender}`;

/** Returns the loss of each class at the end, the commonest first. */
const lossesOf = ({ parts }: ProblemResult): number[] => parts.map(({ loss }) => loss[loss.length - 1]);

/** Returns the slope of the line of least squares through the logarithms of two rows of numbers. */
function slopeOfLogs(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [xs, ys].map((row) => row.map(Math.log));
  const [mx, my] = [mean(x), mean(y)];
  const covariance = mean(x.map((one, i) => (one - mx) * (y[i] - my)));
  return covariance / mean(x.map((one) => (one - mx) ** 2));
}

export default defineFinding({
  id: "rare-classes",
  title: "Rare classes: gradient descent learns them last",
  topic: "adam",
  claim:
    "Where classes follow Zipf’s law, gradient descent learns the frequent ones first; Adam and sign descent learn all of them at the same pace.",
  verdict: "holds",
  links: [{ label: "The loss of each of 64 classes", link: "problem=zipf,groups:single" }],
  *measure() {
    const runs: ProblemResult[] = [];
    for (const contender of contenders) {
      runs.push(...problemRunsOf(race(contender)));
      yield runs.length / contenders.length;
    }
    const [descent, adam, sign] = runs.map(lossesOf);
    const ratio = (losses: readonly number[]) => losses[63] / losses[0];
    const frequencies = runs[0].parts.map(({ weight }) => weight);
    return {
      descent: ratio(descent),
      slope: slopeOfLogs(frequencies, descent),
      adam: ratio(adam),
      sign: ratio(sign),
      descentMean: runs[0].loss[1000],
      adamMean: runs[1].loss[1000],
    };
  },
  measured: ({ descent, slope, adam, sign, descentMean, adamMean }) =>
    say(
      "After 1,000 steps the rarest class had {descent} times the loss of the commonest with gradient descent (slope {slope} over the frequency, both as logarithms), {adam} times with Adam and {sign} times with sign descent. The mean loss was {descentMean} with gradient descent and {adamMean} with Adam.",
      {
        descent: fixed(descent, 0),
        slope: fixed(slope, 2),
        adam: fixed(adam, 2),
        sign: fixed(sign, 2),
        descentMean: fixed(descentMean, 3),
        adamMean: fixed(adamMean, 3),
      },
    ),
  expect: {
    descent: [70, 95],
    slope: [-1.15, -1],
    adam: [0.98, 1.02],
    sign: [0.98, 1.02],
    descentMean: [0.004, 0.02],
    adamMean: [0.02, 0.05],
  },
  paper:
    "The authors prove for a softmax regression that gradient flow learns class k in a time proportional to 1/frequency, sign descent all at once; slope −1 in theory.",
  sources: [
    {
      authors: "Kunstner, Milligan, Yadav, Schmidt & Bietti",
      year: 2024,
      title: "Heavy-Tailed Class Imbalance and Why Adam Outperforms Gradient Descent on Language Models",
      venue: "NeurIPS",
      url: "https://arxiv.org/abs/2402.19449",
    },
  ],
  ours: "The regression with one-hot inputs, 64 classes, learning rates and figures.",
  theirs: "The explanation, proofs for the flows, and experiments with language models.",
  limits:
    "Here gradient descent’s mean loss is the lower one: the ratio is the point, not who wins. Proved for the flows; for Adam it is an observation. In language models most of the loss is in rare words.",
  slow: true,
});
