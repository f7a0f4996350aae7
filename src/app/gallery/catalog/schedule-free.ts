import { mean } from "../../../findings/measuring/averages.ts";
import { runsOf } from "../../../findings/measuring/experiments.ts";
import type { Claims } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "f=abs(x)%2B0.3*abs(y)&start=-4,2.5&o=sgd,lr:0.1&o=schedule-free-sgd,lr:0.1&steps=600&noise=1";

export default defineEntry({
  id: "schedule-free",
  title: "Averaging instead of a schedule",
  sentence:
    "With noise and a constant learning rate SGD keeps jumping about the kink; Schedule-Free takes gradients near the average of its path, and its loss is a tenth.",
  tags: ["noise", "learning rate"],
  link,
  picture: { view: { x: [-4.6, 1.8], y: [-1.1, 2.9] } },
});

export function claims(): Claims {
  const [sgd, free] = runsOf(link).map(({ loss }) => mean(loss, 300));
  return {
    "SGD’s mean loss from step 300 on": [sgd, 0.1, 0.2],
    "Schedule-Free’s as a share of it": [free / sgd, 0.09, 0.12],
  };
}
