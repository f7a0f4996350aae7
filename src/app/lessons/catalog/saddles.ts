import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { raceOf } from "../finished-race.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { nearestByRatio, printedSteps, stepsTo } from "../measures.ts";

const near = "surface=saddle&o=sgd,lr:0.05&steps=200";
const nearer = "surface=saddle&start=-3,0.00001&o=sgd,lr:0.05&steps=200";
const plateau = "f=1-exp(-(x^2%2By^2)/2)&start=4,0&o=sgd,lr:0.1&o=adam,lr:0.1&steps=100";

/** The loss below which a contender has left the saddle, whose loss is 0. */
const left = -1;
/** Returns the step at which the first contender has left the saddle. */
const leaves = ({ runs }: FinishedRace): number => stepsTo(runs[0], left) ?? Number.NaN;
const before = (): number => leaves(raceOf(near));

export default defineLesson({
  id: "saddles",
  title: "Saddles and plateaus",
  outcome: "why training can stand still far from any minimum, and what gets it going again",
  inShort:
    "Near a saddle point the gradient is nearly zero, but the distance from the ridge grows exponentially: it is left in time. On a plateau gradient descent stands still, and Adam goes on, as its steps have the length lr.",
  steps: [
    {
      link: near,
      text: "A saddle: in x it is a valley, in y a ridge. The path starts on the ridge, almost: y is 0.001. At the saddle point, x = 0 and y = 0, the gradient is zero.",
      target: { chart: "gradNorm" },
      question: {
        kind: "curve",
        ask: "Draw the loss; the minima are at −5.",
        quantity: "Loss",
        scale: "linear",
        range: [-6, 10],
        from: 0,
        answer: ({ runs: [{ loss }] }) => loss,
      },
      shown: (race) =>
        say(
          "After {there} steps it was down at the height of the saddle, 0, stayed there, and was below {left} only at step {step}. Near the saddle point the gradient is nearly zero. But y grows by a tenth of itself in each step, and in the end it escapes.",
          {
            there: printedSteps(race.runs[0], 0.1),
            left: significant(left),
            step: leaves(race),
          },
        ),
    },
    {
      link: nearer,
      text: () =>
        say(
          "Now it starts a hundred times as near to the ridge, at y = 0.00001. The first one was below {left} at step {step}.",
          { left: significant(left), step: before() },
        ),
      target: "stage",
      question: {
        kind: "choice",
        ask: "When will this one be?",
        options: ["Some 50 steps later", "At ten times as many steps", "At a hundred times as many steps"],
        answer: (race) => {
          const [once, ten, hundred] = [before() + 50, before() * 10, before() * 100];
          return nearestByRatio([once, ten, hundred], Number.isNaN(leaves(race)) ? hundred : leaves(race));
        },
      },
      shown: (race) =>
        say(
          "At step {step}, {later} steps later. y grows by a factor of 1.1 a step, so that a factor of 100 takes ln 100 / ln 1.1 = {steps} steps. A saddle does not hold a path for ever: any noise is enough to leave.",
          {
            step: leaves(race),
            later: leaves(race) - before(),
            steps: significant(Math.log(100) / Math.log(1.1), 2),
          },
        ),
    },
    {
      link: plateau,
      text: "A plateau is worse: a pit in a plain so flat that the gradient at the start is 0.001. SGD and Adam both have lr 0.1, and 100 steps.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "Which reaches the pit, at x = 0?",
        options: ["Both", "SGD alone", "Adam alone", "Neither"],
        answer: ({ runs }) => {
          const [sgd, adam] = runs.map((run) => stepsTo(run, 0.1) !== null);
          return sgd ? (adam ? 0 : 1) : adam ? 2 : 3;
        },
      },
      shown: ({ runs: [sgd, adam] }) =>
        say(
          "Adam was in it after {adam} steps. SGD had moved by {sgd}: its steps are as small as the gradient. Adam’s steps have the length lr, however small the gradient is, as long as it is well above eps.",
          {
            adam: printedSteps(adam, 0.1),
            sgd: significant(4 - sgd.x[100], 2),
          },
        ),
    },
  ],
});
