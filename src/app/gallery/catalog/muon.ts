import { problemRunsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, firstBelow, largest, smallest } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "problem=memory&o=sgd,lr:2.5&o=muon,lr:0.05";

export default defineEntry({
  id: "muon",
  title: "Muon learns rare and frequent facts together",
  sentence:
    "A matrix stores eight facts, the first shown eight times as often as the last: SGD learns them in that order, in 1 to 10 steps, Muon all together, in 13 to 19.",
  tags: ["problem"],
  link,
  picture: { way: "matrix", step: 6 },
});

export function claims(): Claims {
  const runs = problemRunsOf(link);
  const [sgd, muon] = runs.map(({ parts }) => parts.map(({ loss }) => firstBelow(loss, 0.05)));
  const weights = runs[0].parts.map(({ weight }) => weight);
  return {
    "frequency of the commonest fact over that of the rarest": [weights[0] / weights[7], 7.99, 8.01],
    "SGD’s first fact below a loss of 0.05, a tenth": [sgd[0], 1, 1],
    "SGD’s last fact": [sgd[7], 10, 10],
    "SGD’s facts in the order of frequency": [
      sgd.filter((step, k) => k > 0 && step > sgd[k - 1]).length,
      7,
      7,
    ],
    "Muon’s first fact": [smallest(muon), 13, 13],
    "Muon’s last fact": [largest(muon), 19, 19],
  };
}
