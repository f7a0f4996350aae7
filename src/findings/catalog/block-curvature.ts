import type { ProblemResult } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { problemRunsOf } from "../measuring/experiments.ts";

const race = (deal: string, contender: string, steps = 12000): string =>
  `problem=quadratic,dimensions:9,condition:10000,spectrum:clusters,blocks:3${deal},axes:random,start:ones&${contender}&steps=${steps}`;
const descent = "o=sgd,lr:0.00019";
const contenders = `${descent}&o=adam,lr:0.1`;
const rates = [0.1, 0.03];

/** Returns the first step at which the loss is a millionth of the start's. */
const stepsOf = ({ loss }: ProblemResult): number => loss.findIndex((one) => one <= 1e-6 * loss[0]);

/** Returns the steps of gradient descent, and those of Adam with the better of the learning rates. */
function stepsWith(deal: string): { descent: number; adam: number } {
  const adam = rates.map((lr) => stepsOf(problemRunsOf(race(deal, `o=adam,lr:${lr}`))[0]));
  return { descent: stepsOf(problemRunsOf(race(deal, descent))[0]), adam: Math.min(...adam) };
}

export default defineFinding({
  id: "block-curvature",
  title: "Blocks of unlike curvature widen Adam’s lead",
  topic: "adam",
  claim:
    "If each block of the Hessian has curvatures of one size, and the blocks differ, Adam is far ahead of gradient descent; with the same curvatures mixed in every block its lead shrinks.",
  verdict: "in part",
  links: [
    { label: "Unlike blocks", link: race("", contenders, 3000) },
    { label: "The same curvatures in every block", link: race(",deal:like", contenders, 3000) },
  ],
  *measure() {
    const unlike = stepsWith("");
    yield 0.5;
    const like = stepsWith(",deal:like");
    return {
      unlikeDescent: unlike.descent,
      unlikeAdam: unlike.adam,
      likeDescent: like.descent,
      likeAdam: like.adam,
      shrinks: unlike.descent / unlike.adam / (like.descent / like.adam),
    };
  },
  measured: ({ unlikeDescent, unlikeAdam, likeDescent, likeAdam, shrinks }) =>
    say(
      "To a millionth of the loss gradient descent took {unlikeDescent} steps with unlike blocks and {likeDescent} with like ones; Adam took {unlikeAdam} and {likeAdam}. Its lead shrank {shrinks} times.",
      {
        unlikeDescent: significant(unlikeDescent),
        likeDescent: significant(likeDescent),
        unlikeAdam: significant(unlikeAdam),
        likeAdam: significant(likeAdam),
        shrinks: fixed(shrinks, 0),
      },
    ),
  expect: {
    unlikeDescent: [9000, 9700],
    unlikeAdam: [90, 160],
    likeDescent: [9000, 9700],
    likeAdam: [2000, 3600],
    shrinks: [12, 40],
  },
  paper:
    "On a quadratic with like blocks the authors find Adam on a par with gradient descent, with unlike blocks far ahead; the Hessians of Transformers have unlike blocks.",
  sources: [
    {
      authors: "Zhang, Chen, Ding, Li, Sun & Luo",
      year: 2024,
      title: "Why Transformers Need Adam: A Hessian Perspective",
      venue: "NeurIPS",
      url: "https://arxiv.org/abs/2402.16788",
    },
  ],
  ours: "The quadratic of nine dimensions, and the figures. All eigenvalues are the same in both cases.",
  theirs: "The explanation, and measurements of the Hessians of networks.",
  limits:
    "With like blocks our Adam is still ahead, unlike the paper’s. A learning rate for each block would make gradient descent fast too. Adam’s two learning rates were tried, no more.",
});
