import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson } from "../lesson.ts";
import { pointAt } from "../measures.ts";

const steps = 1000;
const noisy = (contenders: string): string => `f=0*x&start=3,3&${contenders}&steps=${steps}&noise=10,0.01`;

export default defineLesson({
  id: "weight-decay",
  title: "L2 against decoupled weight decay",
  outcome: "why Adam with L2 is not AdamW, and which weights each of them shrinks",
  inShort:
    "L2 adds λ times the parameter to the gradient, which Adam divides by the gradient’s size: weights with large gradients hardly shrink. AdamW multiplies every parameter by 1 − lr·λ.",
  steps: [
    {
      link: `f=0*x&start=3,3&o=sgd,lr:0.02,weightDecay:0.1&steps=${steps}`,
      text: "Weight decay pulls parameters to 0, so that only those that the loss needs stay large. L2 does it through the gradient: it adds λ times the parameter. This loss is flat, so that decay alone is at work; λ is 0.1 and lr 0.02.",
      target: { contender: 0, row: "weightDecay" },
      question: {
        kind: "curve",
        ask: "Draw x by step; it begins at 3.",
        quantity: "x",
        scale: "linear",
        range: [0, 4],
        from: 0,
        answer: ({ runs: [{ x }] }) => x,
      },
      shown: ({ runs: [{ x }] }) =>
        say(
          "It fell to {x}: each step multiplies it by 1 − lr·λ = 0.998, and 0.998 to the power of 1,000 is {power}.",
          {
            x: significant(x[steps], 3),
            power: significant(0.998 ** steps, 3),
          },
        ),
    },
    {
      link: noisy("o=adam,lr:0.002,weightDecay:0.1"),
      text: "Now Adam with L2, and gradients that are nothing but noise: of size 10 in x, of size 0.01 in y. Both begin at 3. Adam divides all that is in the gradient by the gradient’s usual size, the decay too.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "Which will shrink?",
        options: ["Both alike", "x, whose gradients are large", "y, whose gradients are small", "Neither"],
        answer: (race) => {
          const [x, y] = pointAt(race, 0).map((one) => one < 2.7);
          return x ? (y ? 0 : 1) : y ? 2 : 3;
        },
      },
      shown: (race) => {
        const [x, y] = pointAt(race, 0).map((one) => significant(one, 3));
        return say(
          "x ended at {x}, y at {y}. In x the decay of 0.1·3 disappears beside noise of size 10; in y it is larger than the noise and makes the whole step. With Adam, L2 hardly shrinks the weights whose gradients are large.",
          { x, y },
        );
      },
    },
    {
      link: noisy("o=adam,lr:0.002,weightDecay:0.1&o=adamw,lr:0.002,weightDecay:0.1"),
      text: "AdamW takes the decay out of the gradient: it multiplies the parameter by 1 − lr·λ, apart from the step that Adam makes. Here lr is 0.002 and λ is 0.1, for 1,000 steps. AdamW races beside the Adam of before.",
      target: "stage",
      question: { kind: "end", ask: "Where will AdamW end?", contender: 1 },
      shown: (race) => {
        const [x, y] = pointAt(race, 1).map((one) => significant(one, 3));
        return say(
          "At x = {x}, y = {y}: both shrank alike, by a factor near 0.9998 to the power of 1,000 = {power}, and the noise moved them a little. Decoupled decay does not depend on the size of gradients.",
          { x, y, power: significant(0.9998 ** steps, 3) },
        );
      },
    },
  ],
});
