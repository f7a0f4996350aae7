import type { ProblemResult } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { mean } from "../measuring/averages.ts";
import { problemRunsOf } from "../measuring/experiments.ts";

const link = "problem=noise";
const half = 512;

/** Returns the mean weight of the noisy and of the quiet half at the end. */
const meansOf = ({ params }: ProblemResult): readonly [number, number] => [
  mean(params, 0, half),
  mean(params, half, 2 * half),
];

export default defineFinding({
  id: "l2-and-decay",
  title: "L2 is not weight decay under Adam",
  topic: "adam",
  claim:
    "Decay that is added to the gradient is divided by the gradient’s size like everything else: weights with large gradients hardly shrink, those with small ones vanish. AdamW shrinks all alike.",
  verdict: "holds",
  links: [{ label: "Adam and AdamW on noise of size 10 and 0.01", link }],
  *measure() {
    const [coupled, decoupled] = problemRunsOf(link).map(meansOf);
    yield 0.9;
    return {
      coupledNoisy: coupled[0],
      coupledQuiet: coupled[1],
      decoupledNoisy: decoupled[0],
      decoupledQuiet: decoupled[1],
    };
  },
  measured: ({ coupledNoisy, coupledQuiet, decoupledNoisy, decoupledQuiet }) =>
    say(
      "After 2,000 steps with lr 0.001 and λ 0.1, weights that began at 1 were {coupledNoisy} (noise 10) and {coupledQuiet} (noise 0.01) under Adam’s L2, {decoupledNoisy} and {decoupledQuiet} under AdamW.",
      {
        coupledNoisy: significant(coupledNoisy, 3),
        coupledQuiet: significant(coupledQuiet, 2),
        decoupledNoisy: significant(decoupledNoisy, 3),
        decoupledQuiet: significant(decoupledQuiet, 3),
      },
    ),
  expect: {
    coupledNoisy: [0.972, 0.992],
    coupledQuiet: [0.01, 0.04],
    decoupledNoisy: [0.805, 0.835],
    decoupledQuiet: [0.805, 0.835],
  },
  paper:
    "The authors show that the two differ for adaptive methods and propose decoupled decay: each step multiplies the weights by 1 − lr·λ, which makes 0.819 here.",
  sources: [
    {
      authors: "Loshchilov & Hutter",
      year: 2019,
      title: "Decoupled Weight Decay Regularization",
      venue: "ICLR",
      url: "https://arxiv.org/abs/1711.05101",
    },
  ],
  ours: "Weights moved by noise and decay alone, and the figures.",
  theirs: "The difference, AdamW, and that it trains networks better.",
  limits:
    "Where all gradients have a size near 1 both agree. For SGD the two are the same up to the learning rate’s factor.",
  slow: true,
});
