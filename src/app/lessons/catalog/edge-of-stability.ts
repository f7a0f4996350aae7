import { sharpnessAt } from "../../../findings/measuring/sharpness.ts";
import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { raceOf } from "../finished-race.ts";
import { defineLesson, type FinishedRace } from "../lesson.ts";
import { lossAtEnd, nearestByRatio, pointAt, sharpnessAtStart } from "../measures.ts";

const valley = (lr: number, steps: number): string =>
  `f=(1-x^2*y^2)^2/2&start=2.7,0.38&o=sgd,lr:${lr}&steps=${steps}`;

const rateOf = ({ spec }: Pick<FinishedRace, "spec">): number => spec.contenders[0].values.lr;
/** Returns the curvature where the race ends as a multiple of 2/lr. */
const edgeAtEnd = (race: FinishedRace): number =>
  (sharpnessAt(race.spec, pointAt(race, 0)) * rateOf(race)) / 2;

export default defineLesson({
  id: "edge-of-stability",
  title: "The edge of stability",
  outcome: "what happens where the curvature is above 2/lr, and why training ends near that edge",
  inShort:
    "Where the curvature is above 2/lr, gradient descent swings and is driven to where it is flatter, until the curvature is just below 2/lr. A larger learning rate ends in a flatter place.",
  steps: [
    {
      link: valley(0.1, 1000),
      text: (spec) =>
        say(
          "A curved valley, flatter toward the middle. At the start its curvature is {curvature}, above 2/lr = {limit}. By lesson 1 gradient descent cannot settle there.",
          {
            curvature: significant(sharpnessAtStart({ spec }), 3),
            limit: significant(2 / rateOf({ spec })),
          },
        ),
      target: { chart: "loss" },
      question: {
        kind: "choice",
        ask: "What will the loss do?",
        options: ["Grow without end", "Rise and swing at first, and fall in the end", "Fall at every step"],
        answer: ({ runs: [{ loss, status }] }) =>
          status === "diverged" || loss[1000] > loss[0] ? 0 : Math.max(...loss) > 2 * loss[0] ? 1 : 2,
      },
      shown: (race) => {
        const [{ loss }] = race.runs;
        return say(
          "It rose from {first} to {most} and swung, and ended at {last}. Jumping from side to side, the path drifts along the valley to where it is flatter, from x = 2.7 to x = {x}, and there it settles.",
          {
            first: significant(loss[0], 2),
            most: significant(Math.max(...loss), 2),
            last: significant(lossAtEnd(race.runs[0]), 1),
            x: significant(pointAt(race, 0)[0], 3),
          },
        );
      },
    },
    {
      link: valley(0.1, 1000),
      text: "Look where it settled. The largest curvature decides whether gradient descent is stable: below 2/lr it is.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "How large is the curvature at the end, as a multiple of 2/lr?",
        options: ["A tenth of it", "Half of it", "Just below 1", "Above 1, as at the start"],
        answer: (race) => (edgeAtEnd(race) > 1 ? 3 : nearestByRatio([0.1, 0.5, 1], edgeAtEnd(race))),
      },
      shown: (race) =>
        say(
          "{edge}. The swings drive it to flatter places only as long as it is unstable. Once the curvature is below 2/lr they die out, so that it stops right at the edge.",
          { edge: significant(edgeAtEnd(race), 3) },
        ),
    },
    {
      link: valley(0.08, 1000),
      text: (spec) =>
        say("Take a smaller learning rate, 0.08: the edge is now at 2/lr = {limit}.", {
          limit: significant(2 / rateOf({ spec })),
        }),
      target: { contender: 0, row: "lr" },
      question: {
        kind: "choice",
        ask: "Where in the valley will it end?",
        options: [
          "Farther down it than with 0.1, where it is flatter",
          "In the same place",
          "Nearer the start, where it is sharper",
        ],
        answer: (race) => {
          const [x, before] = [race, raceOf(valley(0.1, 1000))].map((one) => pointAt(one, 0)[0]);
          return Math.abs(x - before) < 0.01 ? 1 : x < before ? 0 : 2;
        },
      },
      shown: (race) =>
        say(
          "At x = {x}, where the curvature is {edge} times 2/lr, in a sharper place than with 0.1. The learning rate decides how flat the end is. Networks do this too: trained with all samples at once, they get sharper until 2/lr, and then stay there.",
          {
            x: significant(pointAt(race, 0)[0], 3),
            edge: significant(edgeAtEnd(race), 3),
          },
        ),
    },
  ],
});
