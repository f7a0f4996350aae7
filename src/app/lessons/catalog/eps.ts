import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson } from "../lesson.ts";
import { nearestByRatio, pointAt } from "../measures.ts";

const slope = (eps: string): string => `f=x%2B0.001*y&start=4,4&o=adam,lr:0.1${eps}&steps=60`;
const shares = [1, 0.5, 0.001];

export default defineLesson({
  id: "eps",
  title: "Adam’s eps",
  outcome: "what eps is for, and what a large one makes of Adam",
  inShort:
    "Adam divides the gradient by its usual size plus eps. Where gradients are much larger than eps its steps have length lr; where they are much smaller it is gradient descent with momentum.",
  steps: [
    {
      link: slope(""),
      text: "A slope that is a thousand times as steep in x as in y: the gradient is 1 in x and 0.001 in y. Adam starts at x = 4, y = 4 and makes 60 steps with lr 0.1.",
      target: "stage",
      question: { kind: "end", ask: "Where will it end?", contender: 0 },
      shown: (race) => {
        const [x, y] = pointAt(race, 0).map((one) => significant(one, 3));
        return say(
          "At x = {x}, y = {y}: as far in y as in x. Adam divides each coordinate’s gradient by its usual size, so that it moves as fast in the flat direction as in the steep one.",
          { x, y },
        );
      },
    },
    {
      link: slope(",eps:0.001"),
      text: "The step is lr·m/(√v + eps). eps keeps the division from being one by 0; usually it is 0.00000001. Where √v is not much larger, eps decides the step. Now eps is 0.001, which is the gradient’s size in y.",
      target: { contender: 0, row: "eps" },
      question: {
        kind: "choice",
        ask: "How far will it go in y, beside x?",
        options: ["As far", "Half as far", "Hardly at all"],
        answer: ({ runs: [{ x, y }] }) => nearestByRatio(shares, (y[0] - y[60]) / (x[0] - x[60])),
      },
      shown: ({ runs: [{ x, y }] }) =>
        say("It went {x} in x and {y} in y: 0.001/(0.001 + 0.001) is a half.", {
          x: significant(x[0] - x[60], 3),
          y: significant(y[0] - y[60], 3),
        }),
    },
    {
      link: "f=x%2B0.001*y&start=4,4&o=adam,lr:10,eps:100&o=sgd,lr:0.1&o=adam,lr:0.1&steps=60",
      text: "Now eps is 100, far above both, and lr is 10, so that it moves at all. Plain gradient descent and the usual Adam race beside it, both with lr 0.1.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "Whose way will Adam with the large eps go?",
        options: ["That of gradient descent", "That of the usual Adam", "Neither: it stays where it is"],
        answer: (race) => {
          const [large, descent, usual] = [0, 1, 2].map((i) => pointAt(race, i));
          const to = ([x, y]: readonly number[]) => Math.hypot(x - large[0], y - large[1]);
          return to([4, 4]) < 0.5 ? 2 : to(descent) < to(usual) ? 0 : 1;
        },
      },
      shown: (race) => {
        const [large, descent, usual] = [0, 1, 2].map((i) => significant(pointAt(race, i)[1], 3));
        return say(
          "It ended at y = {large}, gradient descent at y = {descent}, the usual Adam at y = {usual}. Divided by 100 instead of its size, the gradient keeps its size: that is gradient descent with momentum and learning rate 10/100. eps is the size of gradient below which Adam stops dividing by that size.",
          { large, descent, usual },
        );
      },
    },
  ],
});
