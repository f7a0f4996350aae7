import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { crossings, lossAtEnd, printedSteps, runsAway, sharpnessAtStart } from "../measures.ts";

const round = "surface=bowl,ratio:1";
const rates = [0.02, 0.07, 0.09, 0.5];

/** Returns the factor by which a step of gradient descent multiplies the distance in a bowl of curvature λ: 1 − lr·λ. */
const factor = (race: FinishedRace): number => 1 - rateOf(race) * sharpnessAtStart(race);
const rateOf = ({ spec }: FinishedRace): number => spec.contenders[0].values.lr;
/** Returns the contenders' learning rates that end below the loss at the start. */
const stable = ({ runs }: FinishedRace): number[] => rates.filter((_, i) => !runsAway(runs[i]));

/** Returns numbers in a row: "0.02 and 0.07". */
const listed = (numbers: readonly number[]): string =>
  numbers.map((one) => significant(one)).join(say(" and "));

export default defineLesson({
  id: "learning-rate",
  title: "The learning rate and its limit 2/λ",
  outcome: "why a learning rate can be too large, and how large it may be",
  inShort:
    "A step of gradient descent is the learning rate times the gradient. Where the curvature is λ, the learning rate must stay below 2/λ, and the steepest direction decides.",
  steps: [
    {
      link: `${round}&o=sgd,lr:0.1&steps=40`,
      text: "The loss is the height of this surface, a round bowl. An optimizer is a rule for steps that lead down. The gradient at a point points uphill, and is longer where it is steeper. Each step of gradient descent (SGD) subtracts lr times the gradient from the point. lr, the learning rate, is 0.1 here.",
      target: { contender: 0, row: "lr" },
      shown: ({ runs: [run] }) =>
        say(
          "The steps became shorter as the slope became flatter: the first was {first} long, the last {last}. After 40 steps the loss was {loss}.",
          {
            first: significant(run.stepLength[1], 2),
            last: significant(run.stepLength[40], 2),
            loss: significant(lossAtEnd(run), 2),
          },
        ),
    },
    {
      link: `${round}&o=sgd,lr:1.8&steps=40`,
      text: "Now the same bowl with lr 1.8: every step is 18 times as long as it would be with 0.1.",
      target: { contender: 0, row: "lr" },
      question: {
        kind: "choice",
        ask: "What will it do?",
        options: [
          "Go to the minimum from one side, only faster",
          "Jump across the minimum at every step, and still get there",
          "Leave the bowl",
        ],
        answer: ({ runs: [run] }) => (runsAway(run) ? 2 : crossings(run.x) > 20 ? 1 : 0),
      },
      shown: (race) => {
        const [run] = race.runs;
        return say(
          "It crossed the minimum in {crossings} of 40 steps, and the loss was below 0.01 after {steps}. The curvature λ of this bowl, the rate at which its slope grows, is {curvature}. Each step multiplies the distance from the minimum by 1 − lr·λ = {factor}: the other side, a little closer.",
          {
            crossings: crossings(run.x),
            steps: printedSteps(run, 0.01),
            curvature: significant(sharpnessAtStart(race)),
            factor: significant(factor(race), 2),
          },
        );
      },
    },
    {
      link: `${round}&o=sgd,lr:2.05&steps=40`,
      text: (spec) =>
        say(
          "The factor 1 − lr·λ is −1 where lr = 2/λ, which is {limit} in this bowl. This race has lr 2.05, a little more.",
          {
            limit: significant(2 / sharpnessAtStart({ spec })),
          },
        ),
      target: { chart: "loss" },
      question: {
        kind: "curve",
        ask: "Draw the loss.",
        quantity: "Loss",
        scale: "log",
        range: [0.01, 1e4],
        from: 0,
        answer: ({ runs: [{ loss }] }) => loss,
      },
      shown: (race) =>
        say(
          "The factor is {factor}: each step jumps to the other side and lands a little farther away. After 40 steps the loss had grown from {first} to {last}. Beyond 2/λ gradient descent cannot settle in a minimum.",
          {
            factor: significant(factor(race), 3),
            first: significant(race.runs[0].loss[0], 3),
            last: significant(lossAtEnd(race.runs[0]), 3),
          },
        ),
    },
    {
      link: `surface=bowl,ratio:25&${rates.map((lr) => `o=sgd,lr:${lr}`).join("&")}&steps=60`,
      text: "This valley is steeper across than along: its largest curvature λ is 25. Four learning rates start together.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "Which is the largest that converges to the minimum?",
        options: ["0.02", "0.07", "0.09", "0.5"],
        answer: (race) => rates.indexOf(Math.max(...stable(race))),
      },
      shown: (race) =>
        say(
          "The limit is 2/λ = {limit}. {below} are below it and converged, {above} are above it and did not. The steepest direction sets the limit, however flat the others are.",
          {
            limit: significant(2 / sharpnessAtStart(race), 2),
            below: listed(stable(race)),
            above: listed(rates.filter((lr) => !stable(race).includes(lr))),
          },
        ),
    },
  ],
});
