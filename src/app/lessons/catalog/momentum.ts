import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { crossings, lossAtEnd, stepsTo } from "../measures.ts";

const ravine = "surface=bowl,ratio:50";
const heavyBall = "o=sgd,lr:0.03,momentum:0.9,dampening:0";
const rates = [0.003, 0.03, 0.3];
const averages = rates.map((lr) => `o=sgd,lr:${lr},momentum:0.9`).join("&");

/** The loss that both contenders are compared at. */
const goal = 0.01;
const arrivals = ({ runs }: FinishedRace) =>
  runs.map((run) => stepsTo(run, goal) ?? Number.POSITIVE_INFINITY);

/** Returns the largest distance between the paths of two contenders. */
function apart({ runs }: FinishedRace, one: number, other: number): number {
  const [a, b] = [runs[one], runs[other]];
  return Math.max(...a.x.map((x, i) => Math.hypot(x - b.x[i], a.y[i] - b.y[i])));
}

/** Returns the index of the average's learning rate whose path is nearest to the heavy ball's. */
function same(race: FinishedRace): number {
  const distances = rates.map((_, i) => apart(race, 0, i + 1));
  return distances.indexOf(Math.min(...distances));
}

export default defineLesson({
  id: "momentum",
  title: "Momentum and its two conventions",
  outcome:
    "what momentum does, why it is faster in a ravine, and why libraries need different learning rates for it",
  inShort:
    "Momentum adds up gradients that agree, and lets those that change their sign cancel. A heavy ball’s steps grow up to 1/(1 − β) times as long; an average with a learning rate that much larger takes the same path.",
  steps: [
    {
      link: `${ravine}&o=sgd,lr:0.03&steps=100`,
      text: "Gradient descent has no memory: each step follows from the gradient at its own point alone. It jumps from side to side across this ravine, and creeps along it.",
      target: "stage",
      shown: ({ runs: [run] }) =>
        say(
          "After 100 steps the loss was {loss}. Along the ravine all gradients pointed the same way, yet no step became longer for that: each was lr times its own gradient, and no more.",
          { loss: significant(lossAtEnd(run), 2) },
        ),
    },
    {
      link: "f=x&start=4,0&o=sgd,lr:0.1,momentum:0.9,dampening:0&steps=40",
      text: "Momentum has a memory, the velocity v. Each step multiplies v by 0.9 (the momentum), adds the gradient to it, and subtracts lr·v from the point, instead of lr times the gradient. This slope is the same everywhere: the gradient is 1 and lr 0.1. v begins at 0.",
      target: { contender: 0, row: "momentum" },
      question: {
        kind: "curve",
        ask: "Draw the length of each step.",
        quantity: "Step length",
        scale: "linear",
        range: [0, 1.5],
        from: 1,
        answer: ({ runs: [{ stepLength }] }) => stepLength,
      },
      shown: ({ runs: [{ stepLength }] }) =>
        say(
          "The first step was {first} long, lr times the gradient; the second {second}, the last {last}. Gradients that agree add up: 1 + 0.9 + 0.81 + … = 1/(1 − 0.9) = 10 of them in the end.",
          {
            first: significant(stepLength[1], 2),
            second: significant(stepLength[2], 2),
            last: significant(stepLength[40], 2),
          },
        ),
    },
    {
      link: `${ravine}&o=sgd,lr:0.03&${heavyBall}&steps=200`,
      text: "Back to the ravine, with and without momentum, at the same learning rate. Along the ravine the gradients agree; across it they change their sign again and again.",
      target: "stage",
      question: {
        kind: "choice",
        ask: () => say("Which reaches a loss of {goal} first?", { goal: significant(goal) }),
        options: [
          "Without momentum: momentum only adds swings",
          "With momentum: it is faster along, and its swings die out",
          "Both at the same step",
        ],
        answer: (race) => {
          const [without, withMomentum] = arrivals(race);
          return without === withMomentum ? 2 : withMomentum < without ? 1 : 0;
        },
      },
      shown: (race) => {
        const [without, withMomentum] = arrivals(race);
        return say(
          "With momentum (“Heavy ball”) it took {with} steps, without {without}. It crossed the floor of the ravine {crossings} times, in swings that became smaller, as gradients of changing sign cancel in v, while along the ravine they added up.",
          {
            with: withMomentum,
            without,
            crossings: crossings(race.runs[1].y),
          },
        );
      },
    },
    {
      link: `${ravine}&${heavyBall}&${averages}&steps=200`,
      text: "There are two conventions. PyTorch’s heavy ball adds the whole gradient: v ← 0.9·v + g. Others take an average: v ← 0.9·v + 0.1·g, which is a tenth of that. The first contender is a heavy ball with lr 0.03, and three averages race against it.",
      target: { contender: 0, row: "lr" },
      question: {
        kind: "choice",
        ask: "With which learning rate does the average take the heavy ball’s path?",
        options: ["0.003, a tenth of it", "0.03, the same", "0.3, ten times it"],
        answer: same,
      },
      shown: (race) => {
        const [ball, , average] = arrivals(race);
        const path = say(
          "The average with lr {lr}: the two paths were never more than {apart} apart, which is rounding. v is 1 − 0.9 = 0.1 times as large, so lr must be 1/0.1 = 10 times as large.",
          {
            lr: significant(rates[same(race)]),
            apart: significant(apart(race, 0, same(race) + 1), 1),
          },
        );
        const pace = say(
          average > ball
            ? "With the same lr the average is slower: {average} steps to {goal} instead of {ball}."
            : "With the same lr the average is not slower: {average} steps to {goal} instead of {ball}.",
          { average, goal: significant(goal), ball },
        );
        return `${path} ${pace}`;
      },
    },
  ],
});
