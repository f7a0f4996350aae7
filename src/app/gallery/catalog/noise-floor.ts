import { mean } from "../../../findings/measuring/averages.ts";
import { runsOf } from "../../../findings/measuring/experiments.ts";
import type { Claims } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "surface=bowl,ratio:1&start=-4,2.5&o=sgd,lr:0.3&fork=100,1,lr:0.03&steps=300&noise=2";

export default defineEntry({
  id: "noise-floor",
  title: "Turn down the learning rate",
  sentence:
    "With noise and a constant learning rate SGD keeps jumping around the minimum; the fork goes on with a tenth of it, and its loss falls to about a tenth.",
  tags: ["noise", "learning rate"],
  link,
  picture: { view: { x: [-5, 5], y: [-3, 3] } },
});

export function claims(): Claims {
  const [sgd, fork] = runsOf(link);
  const ratio = mean(fork.loss, 150) / mean(sgd.loss, 150);
  return {
    "the fork’s mean loss from step 150 on, as a share of the other’s": [ratio, 0.05, 0.14],
    "SGD’s mean loss": [mean(sgd.loss, 150), 0.4, 1.2],
  };
}
