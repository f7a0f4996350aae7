import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { nearestByRatio } from "../measures.ts";

const uncorrected = `lr = 0.1 in 0..1
beta1 = 0.9 in 0..1
beta2 = 0.999 in 0..1
eps = 1e-8 in 0..1
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g^2
p = p - lr * m / (sqrt(v) + eps)`;
const race = (steps: number): string =>
  `f=x&start=4,0&rule=${encodeURIComponent(uncorrected)}&o=own&o=adam,lr:0.1&steps=${steps}`;

const ratios = [1, 1 / 3, 3, 10];
/** Returns the first step without the correction as a multiple of that with it. */
const firstRatio = ({ runs: [without, corrected] }: FinishedRace): number =>
  without.stepLength[1] / corrected.stepLength[1];

export default defineLesson({
  id: "bias-correction",
  title: "Adam’s bias correction",
  outcome: "why Adam divides by 1 − βᵗ, and what its first steps would be without that",
  inShort:
    "Adam’s averages begin at 0. Dividing them by 1 − βᵗ corrects that; without it the first steps are several times too long, as v fills up more slowly than m.",
  steps: [
    {
      link: "f=x&start=4,0&o=adam,lr:0.1&steps=40",
      text: "Adam keeps two averages: m of the gradients, as momentum does, and v of their squares. A step is lr·m/√v. On a slope that is the same everywhere each average is soon what it averages: m the gradient, √v its size.",
      target: { contender: 0, row: "lr" },
      question: {
        kind: "choice",
        ask: "How long are its steps here, with lr 0.1?",
        options: [
          "0.1 times the slope, whatever that is",
          "0.1, however steep the slope is",
          "Longer and longer, as with momentum",
        ],
        answer: ({ runs: [{ stepLength }] }) =>
          stepLength[40] > 2 * stepLength[1] ? 2 : Math.abs(stepLength[40] - 0.1) < 0.001 ? 1 : 0,
      },
      shown: ({ runs: [{ stepLength }] }) =>
        say(
          "The first step was {first} long, the last {last}. The gradient divided by its size leaves the direction alone: lr is the length of a step.",
          {
            first: significant(stepLength[1], 3),
            last: significant(stepLength[40], 3),
          },
        ),
    },
    {
      link: race(10),
      text: "Both averages begin at 0, so at first they are too small: after one step m is a tenth of the gradient (1 − β₁), v a thousandth of its square (1 − β₂). Adam corrects that by dividing m by 1 − β₁ᵗ and v by 1 − β₂ᵗ at step t. “Your own rule” is Adam without these two divisions.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "How long is its first step, beside that of Adam?",
        options: ["As long", "A third as long", "Three times as long", "Ten times as long"],
        answer: (one) => nearestByRatio(ratios, firstRatio(one)),
      },
      shown: (one) =>
        say(
          "{ratio} times as long: (1 − β₁)/√(1 − β₂) = 0.1/√0.001 = {exact}. m is too small by a factor of 10, √v by a factor of 32, and the step divides by it.",
          {
            ratio: significant(firstRatio(one), 3),
            exact: significant(0.1 / Math.sqrt(0.001), 3),
          },
        ),
    },
    {
      link: race(400),
      text: "β₁ = 0.9 averages over some 10 steps, β₂ = 0.999 over some 1,000: m is right soon, v is too small for long.",
      target: "stage",
      question: {
        kind: "curve",
        ask: "Draw the length of the steps without correction.",
        quantity: "Step length",
        scale: "linear",
        range: [0, 1],
        from: 1,
        answer: ({ runs: [{ stepLength }] }) => stepLength,
      },
      shown: ({ runs: [{ stepLength: without }, { stepLength: corrected }] }) => {
        const longest = Math.max(...without.slice(1));
        return say(
          "They rose to {most} times Adam’s by step {step}, when m was nearly right, and were still {last} times as long at step 400, as v was still too small. Too long are the steps at the start of training, where they do the most harm.",
          {
            most: significant(longest / corrected[400], 3),
            step: without.indexOf(longest),
            last: significant(without[400] / corrected[400], 2),
          },
        );
      },
    },
  ],
});
