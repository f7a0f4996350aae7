import type { ProblemResult } from "../../experiment/index.ts";
import { fixed } from "../../words/fixed.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { problemRunsOf } from "../measuring/experiments.ts";

const contender = (weightDecay: number): string => `o=adamw,lr:0.01,beta2:0.98,weightDecay:${weightDecay}`;
const race = (weightDecay: number, steps: number): string =>
  `problem=modular&${contender(weightDecay)}&steps=${steps}`;

/** Returns the last accuracy on training and test pairs that was taken by a step. */
function accuraciesBy(
  { evaluatedAt, trainAccuracy, accuracy }: ProblemResult,
  step: number,
): [number, number] {
  const row = evaluatedAt.findLastIndex((one) => one <= step);
  return [trainAccuracy[row], accuracy[row]];
}

export default defineFinding({
  id: "grokking",
  title: "Grokking in seconds",
  topic: "networks",
  claim:
    "A small network that learns addition modulo 31 knows its training pairs by heart at once, and how to add only hundreds of steps later.",
  verdict: "holds",
  links: [{ label: "AdamW with a decay of 1, AdamW 2 with none", link: "problem=modular" }],
  *measure() {
    const decayed = problemRunsOf(race(1, 600))[0];
    yield 0.5;
    const without = problemRunsOf(race(0, 600))[0];
    const [early, end, bare] = [
      accuraciesBy(decayed, 100),
      accuraciesBy(decayed, 600),
      accuraciesBy(without, 600),
    ];
    return {
      trainAt100: early[0],
      testAt100: early[1],
      testAt600: end[1],
      bareTrain: bare[0],
      bareTest: bare[1],
    };
  },
  measured: ({ trainAt100, testAt100, testAt600, bareTrain, bareTest }) =>
    say(
      "At step 100, {trainAt100} of the training pairs and {testAt100} of the others were right; at step 600, {testAt600} of the others. Without decay it was {bareTrain} and {bareTest} at step 600.",
      {
        trainAt100: percent(trainAt100),
        testAt100: percent(testAt100),
        testAt600: percent(testAt600),
        bareTrain: percent(bareTrain),
        bareTest: percent(bareTest),
      },
    ),
  expect: {
    trainAt100: [0.99, 1],
    testAt100: [0, 0.15],
    testAt600: [0.95, 1],
    bareTrain: [0.99, 1],
    bareTest: [0, 0.15],
  },
  paper:
    "Power et al. found it in Transformers after thousands to millions of steps. Gromov’s network of this form solves the task exactly, and groks by gradient descent without any regularisation.",
  sources: [
    {
      authors: "Gromov",
      year: 2023,
      title: "Grokking modular arithmetic",
      url: "https://arxiv.org/abs/2301.02679",
    },
    {
      authors: "Power, Burda, Edwards, Babuschkin & Misra",
      year: 2022,
      title: "Grokking: Generalization Beyond Overfitting on Small Algorithmic Datasets",
      url: "https://arxiv.org/abs/2201.02177",
    },
  ],
  ours: "AdamW with a decay of 1, cross-entropy, half of the table, and the figures.",
  theirs: "The phenomenon, and the network with an exact solution.",
  limits:
    "Decay is no necessity: with squared error this network groks without it. Relu units do not in this time. Whether large models grok in this sense is open.",
  slow: true,
});

const percent = (share: number): string => `${fixed(100 * share, share > 0.1 ? 0 : 1)} %`;
