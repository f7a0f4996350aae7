import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { raceOf } from "../finished-race.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { stepsTo } from "../measures.ts";

const contenders = "o=sgd,lr:0.019&o=adam,lr:0.1&steps=400";
const straight = `surface=bowl,ratio:100&start=1,1&${contenders}`;
const turned = `surface=bowl,ratio:100,rotation:45&start=0,1.4142135623730951&${contenders}`;
const upright = `surface=bowl,ratio:100,rotation:90&start=-1,1&${contenders}`;

/** The loss that the ravines are compared at. */
const goal = 0.001;
/** Returns the steps of gradient descent and of Adam to the goal. */
const arrivals = ({ runs }: FinishedRace): readonly number[] =>
  runs.map((run) => stepsTo(run, goal) ?? Number.NaN);
/** Returns the steps of both as multiples of those in the ravine along the axes. */
const slowdowns = (race: FinishedRace): readonly number[] =>
  arrivals(race).map((steps, i) => steps / arrivals(raceOf(straight))[i]);

export default defineLesson({
  id: "rotation",
  title: "Adam in a rotated ravine",
  outcome: "why Adam depends on the axes, and gradient descent does not",
  inShort:
    "Adam rescales each coordinate by itself. That makes a ravine along an axis round, and helps little in a diagonal one. Gradient descent takes as many steps at any angle.",
  steps: [
    {
      link: straight,
      text: "A ravine with a condition number of 100, along the x axis. Gradient descent has nearly the largest learning rate at which it is stable. Adam divides each coordinate by the usual size of its gradient.",
      target: "stage",
      question: {
        kind: "choice",
        ask: () => say("Which reaches a loss of {goal} first?", { goal: significant(goal) }),
        options: ["Gradient descent", "Adam"],
        answer: (race) => (arrivals(race)[1] < arrivals(race)[0] ? 1 : 0),
      },
      shown: (race) => {
        const [descent, adam] = arrivals(race);
        return say(
          "Adam, after {adam} steps; gradient descent took {descent}. Here the steep direction is one coordinate and the flat one the other, so that Adam’s division makes both alike: it goes straight to the minimum, as if the bowl were round.",
          { adam, descent },
        );
      },
    },
    {
      link: turned,
      text: "The same ravine, turned by 45°, start and all. Nothing else is different.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "Whose number of steps changes?",
        options: ["Neither", "Gradient descent alone", "Adam alone", "Both"],
        answer: (race) => {
          const [descent, adam] = slowdowns(race).map((one) => Math.abs(one - 1) > 0.1);
          return (descent ? 1 : 0) + (adam ? 2 : 0);
        },
      },
      shown: (race) => {
        const [descent, adam] = arrivals(race);
        return say(
          "Gradient descent took {descent} steps, as before. Adam took {adam}, {slowdown} times as many. Across a diagonal ravine both coordinates have large gradients, so that both are divided by much, and the flat direction, which is made of both, gets short steps.",
          { descent, adam, slowdown: significant(slowdowns(race)[1], 2) },
        );
      },
    },
    {
      link: upright,
      text: "Now it is turned by 90°: the ravine lies along the y axis.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "How many steps will Adam take?",
        options: ["As many as at 0°", "As many as at 45°", "More than at 45°"],
        answer: (race) => {
          const [here, at0, at45] = [race, raceOf(straight), raceOf(turned)].map((one) => arrivals(one)[1]);
          return here > 1.1 * at45 ? 2 : Math.abs(here - at0) < Math.abs(here - at45) ? 0 : 1;
        },
      },
      shown: (race) =>
        say(
          "{steps}: the ravine is along an axis again, and the coordinates have only changed places. What matters is whether the directions of curvature are those of the coordinates, each of which Adam treats by itself.",
          { steps: arrivals(race)[1] },
        ),
    },
  ],
});
