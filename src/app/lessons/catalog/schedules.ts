import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson } from "../lesson.ts";
import { lossAtEnd, meanFrom, printedSteps, sharpnessAtStart } from "../measures.ts";

const noisy = (contenders: string): string => `surface=bowl,ratio:1&start=3,3&${contenders}&noise=1`;
const valley = "f=(1-x*y)^2/2&start=4,0.3&o=sgd,lr:0.5&o=sgd,lr:0.5,warmup.steps:300&steps=1000&noise=0.001";

export default defineLesson({
  id: "schedules",
  title: "Schedules and warmup",
  outcome:
    "why a learning rate is lowered at the end of a training, and why it is raised slowly at its start",
  inShort:
    "A large learning rate gets down fast, and lowering it at the end removes the noise. Warmup lets the path reach a flatter place before the rate is large.",
  steps: [
    {
      link: noisy("o=sgd,lr:0.5&o=sgd,cosine,lr:0.5"),
      text: "A large learning rate gets down fast but has a high floor of noise; a small one has a low floor but is slow. A schedule has both: the second contender begins with lr 0.5 too, and lowers it to 0 along half a cosine.",
      target: { contender: 1, row: "lr" },
      question: {
        kind: "choice",
        ask: "Where will it end?",
        options: [
          "About where the constant rate does",
          "Far below",
          "Above, as its late steps are too short",
        ],
        answer: ({ runs: [constant, cosine] }) => {
          const share = lossAtEnd(cosine) / meanFrom(constant.loss, 250);
          return share > 2 ? 2 : share > 0.1 ? 0 : 1;
        },
      },
      shown: ({ runs: [constant, cosine] }) =>
        say(
          "At {cosine}; the constant rate stayed around {constant}. Both were below 1 after {steps} steps: the fast start cost nothing, and the short steps at the end have a low floor.",
          {
            cosine: significant(lossAtEnd(cosine), 2),
            constant: significant(meanFrom(constant.loss, 250), 2),
            steps: printedSteps(cosine, 1),
          },
        ),
    },
    {
      link: noisy(
        "o=sgd,lr:0.5,linear.startFactor:1,linear.endFactor:0,linear.totalIters:500&o=sgd,lr:0.5,wsd.warmupSteps:0,wsd.stableSteps:400,wsd.power:1",
      ),
      text: "Must it fall all the time? The first contender lowers lr evenly over all 500 steps; the second keeps 0.5 for 400 steps and lowers it to 0 in the last 100.",
      target: { chart: "loss" },
      question: {
        kind: "curve",
        ask: "Draw the loss of the second, without its fast swings.",
        quantity: "Loss",
        scale: "log",
        range: [1e-4, 10],
        from: 0,
        answer: ({ runs: [, { loss }] }) => smoothed(loss),
      },
      shown: ({ runs: [linear, held] }) =>
        say(
          "It stayed on its floor, around {floor}, for 400 steps, and fell to {held} within the last 100; the even decline ended at {linear}. Most of what a schedule gains, it gains at its end.",
          {
            floor: significant(meanFrom(held.loss.slice(0, 400), 100), 2),
            held: significant(lossAtEnd(held), 2),
            linear: significant(lossAtEnd(linear), 2),
          },
        ),
    },
    {
      link: valley,
      text: (spec) =>
        say(
          "Now the start. At this one the curvature is {curvature}, and lr 0.5 is more than 2/λ = {limit}. The floor of the valley, xy = 1, is flatter toward the middle. The second contender raises lr from near 0 to 0.5 in 300 steps: a warmup.",
          {
            curvature: significant(sharpnessAtStart({ spec }), 3),
            limit: significant(2 / sharpnessAtStart({ spec }), 2),
          },
        ),
      target: { contender: 1, row: "warmup.steps" },
      question: {
        kind: "choice",
        ask: "Which diverges?",
        options: ["Both", "The one without warmup alone", "Neither"],
        answer: ({ runs }) => {
          const [without, warmed] = runs.map(({ status }) => status === "diverged");
          return without ? (warmed ? 0 : 1) : 2;
        },
      },
      shown: ({ runs: [without, warmed] }) => {
        const last = warmed.x.length - 1;
        return say(
          "Without warmup it left after {without} steps. With it, lr grew until it was too large for the sharp place, and the path jumped along the valley, from x = 4 to x = {x}, where 0.5 is stable. Warmup gives it the time to get to such a place in small jumps, before a large one throws it out.",
          {
            without: without.x.length - 1,
            x: significant(warmed.x[last], 3),
          },
        );
      },
    },
  ],
});

/** Returns the geometric mean of the loss over up to 20 steps to both sides, which a hand can draw. */
function smoothed(loss: Float64Array): Float64Array {
  return loss.map((_, i) => {
    const reach = Math.min(20, i, loss.length - 1 - i);
    const near = loss.slice(i - reach, i + reach + 1);
    return Math.exp(near.reduce((sum, one) => sum + Math.log(one), 0) / near.length);
  });
}
