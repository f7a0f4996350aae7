import { significant } from "../../../lang/print/significant.ts";
import { fixed } from "../../../words/fixed.ts";
import { say } from "../../../words/say.ts";
import { raceOf } from "../finished-race.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { nearestByRatio, pointAt, printedSteps, sharpnessAtStart, stepsTo } from "../measures.ts";

const ravine = (ratio: number, lr: number, steps: number): string =>
  `surface=bowl,ratio:${ratio}&o=sgd,lr:${lr}&steps=${steps}`;
const narrow = ravine(50, 0.03, 120);
const narrower = ravine(200, 0.0075, 480);

/** The loss that both ravines are compared at. */
const goal = 0.1;
const factors = [1, 4, 16];

/** Returns how many times as many steps a race takes to the goal as that in the ravine of ratio 50. */
const slowdown = ({ runs }: FinishedRace): number =>
  (stepsTo(runs[0], goal) ?? Number.NaN) / (stepsTo(raceOf(narrow).runs[0], goal) ?? Number.NaN);

export default defineLesson({
  id: "conditioning",
  title: "Ravines: ill-conditioning",
  outcome: "why gradient descent is slow in a ravine, and what a condition number is",
  inShort:
    "The largest curvature limits the learning rate, and at that rate the smallest one needs many steps: about in proportion to their ratio, the condition number.",
  steps: [
    {
      link: narrow,
      text: (spec) =>
        say(
          "A ravine: the slope grows {ratio} times as fast across it, in y, as along it, in x. The steep direction limits the learning rate to 2/λ = {limit}; this race has 0.03.",
          {
            ratio: significant(sharpnessAtStart({ spec })),
            limit: significant(2 / sharpnessAtStart({ spec })),
          },
        ),
      target: "stage",
      shown: ({ runs: [{ x, y }] }) =>
        say(
          "In y it jumped to the other side in each step, at half the distance: after 10 steps y was {y10}. In x each step removed only 3 % of the distance: after 10 steps x was still {x10}, after 120 steps {x120}.",
          {
            y10: significant(y[10], 1),
            x10: significant(x[10], 3),
            x120: significant(x[120], 2),
          },
        ),
    },
    {
      link: ravine(50, 0.01, 100),
      text: "Each direction has its own factor 1 − lr·curvature. Along the ravine the curvature is 1, across it 50. Now lr is 0.01, and there are 100 steps from x = −4, y = 3.",
      target: "stage",
      question: { kind: "end", ask: "Where will it end?", contender: 0 },
      shown: (race) => {
        const [x, y] = pointAt(race, 0);
        return say(
          "It ended at x = {x} and y = {y}. Across the ravine the factor is 1 − 0.01·50 = 0.5: after a few steps nothing is left of y. Along it the factor is 1 − 0.01·1 = 0.99, and 0.99 to the power of 100 leaves {share} of the distance.",
          {
            x: significant(x, 3),
            y: fixed(y, 2),
            share: significant(x / race.runs[0].x[0], 2),
          },
        );
      },
    },
    {
      link: narrower,
      text: () =>
        say(
          "A ravine four times as narrow: curvature 200 across, still 1 along. To stay below 2/λ the learning rate is a quarter of the first race’s, 0.0075. The first race reached a loss of {goal} after {steps} steps.",
          {
            goal: significant(goal),
            steps: printedSteps(raceOf(narrow).runs[0], goal),
          },
        ),
      target: { chart: "loss" },
      question: {
        kind: "choice",
        ask: () => say("How many steps will this one need to {goal}?", { goal: significant(goal) }),
        options: ["About as many", "About 4 times as many", "About 16 times as many"],
        answer: (race) => nearestByRatio(factors, slowdown(race)),
      },
      shown: (race) =>
        say(
          "It needed {steps} steps, {slowdown} times as many. The ratio of the largest curvature to the smallest, here {ratio}, is the condition number: the steepest direction limits the learning rate, the flattest needs many steps at that rate, and their number grows in proportion to the ratio.",
          {
            steps: printedSteps(race.runs[0], goal),
            slowdown: significant(slowdown(race), 2),
            ratio: significant(sharpnessAtStart(race)),
          },
        ),
    },
  ],
});
