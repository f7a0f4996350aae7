import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { meanFrom, nearestByRatio } from "../measures.ts";

const steps = 1000;
const race = (contenders: string): string =>
  `surface=bowl,ratio:1&start=3,3&${contenders}&steps=${steps}&noise=1`;

/** Returns the mean loss of the last half of the first contender's run as a multiple of the second's. */
const ratio = ({ runs: [one, other] }: FinishedRace): number => floor(one) / floor(other);
const floor = ({ loss }: { readonly loss: Float64Array }): number => meanFrom(loss, steps / 2);

export default defineLesson({
  id: "noise",
  title: "Noise, batches and averages",
  outcome: "why the loss stops falling where gradients are noisy, and three ways to lower it",
  inShort:
    "With noisy gradients the loss stops at a floor that is about proportional to lr times the variance of the noise. Smaller steps, larger batches and averages lower it.",
  steps: [
    {
      link: race("o=sgd,lr:0.5&o=sgd,lr:0.1"),
      text: "A gradient from a few samples is the true gradient plus noise. Here noise of size 1 is added to each coordinate. Two learning rates, 0.5 and 0.1, start together.",
      target: { chart: "loss" },
      question: {
        kind: "choice",
        ask: "Where will the loss of lr 0.1 stop falling, beside that of lr 0.5?",
        options: ["At the same height, only later", "About 5 times as low", "About 25 times as low"],
        answer: (one) => nearestByRatio([1, 5, 25], ratio(one)),
      },
      shown: (one) =>
        say(
          "In the second half the mean loss was {large} with lr 0.5 and {small} with lr 0.1, {ratio} times as low. Each step moves the point by lr times the noise, and the slope brings it back; the height at which both balance, the noise floor, is about proportional to lr. But the small learning rate takes longer to get there.",
          {
            large: significant(floor(one.runs[0]), 2),
            small: significant(floor(one.runs[1]), 2),
            ratio: significant(ratio(one), 2),
          },
        ),
    },
    {
      link: race("o=sgd,lr:0.5&o=sgd,lr:0.5,accumulate.steps:16"),
      text: "The mean of 16 noisy gradients has a quarter of their noise, 1/√16. The second contender gathers 16 gradients for each step that it makes, like a batch 16 times as large.",
      target: { contender: 1, row: "accumulate.steps" },
      question: {
        kind: "choice",
        ask: "How much lower is its floor?",
        options: ["About 4 times", "About 16 times", "About 256 times"],
        answer: (one) => nearestByRatio([4, 16, 256], ratio(one)),
      },
      shown: (one) =>
        say(
          "{ratio} times as low. The loss grows with the square of the distance, so that a quarter of the noise makes a sixteenth of the floor. The price is that of a small learning rate: it made only {updates} steps for {gradients} gradients.",
          {
            ratio: significant(ratio(one), 2),
            updates: Math.floor(steps / 16),
            gradients: significant(steps),
          },
        ),
    },
    {
      link: race("o=sgd,lr:0.5&o=schedule-free-sgd,lr:0.5"),
      text: "A third way: keep the large steps, and take the average of the points instead of the last one. Noise that moves the point to all sides averages out. Schedule-Free SGD shows such an average.",
      target: { chart: "loss" },
      question: {
        kind: "choice",
        ask: "What will its loss do?",
        options: ["Stop at the same floor", "Go on falling below it"],
        answer: (one) => (ratio(one) > 3 ? 1 : 0),
      },
      shown: (one) =>
        say(
          "In the second half its mean loss was {loss}, {ratio} times as low as the floor of SGD. Smaller steps, more samples a step, or an average: all three lower the floor. The next lesson makes the steps smaller only at the end.",
          {
            loss: significant(floor(one.runs[1]), 2),
            ratio: significant(ratio(one), 2),
          },
        ),
    },
  ],
});
