import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, firstBelow, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "o=sgd&o=lbfgs&o=cg&steps=100";

export default defineEntry({
  id: "second-order",
  title: "Curvature pays in a curved valley",
  sentence:
    "L-BFGS and conjugate gradients learn the valley’s curvature from their own steps and are through it after 44 and 106 gradients; SGD has hardly left the start after 100.",
  tags: ["curvature"],
  link,
});

export function claims(): Claims {
  const [sgd, lbfgs, cg] = runsOf(link);
  const needed = ({ gradients, loss }: typeof sgd) => gradients[firstBelow(loss, 1e-6)];
  return {
    "SGD’s loss after 100 gradients, 24 at the start and 4 where it enters the valley": [
      last(sgd.loss),
      3.5,
      4,
    ],
    "SGD’s gradients": [last(sgd.gradients), 100, 100],
    "gradients of L-BFGS to a loss of 1e-6": [needed(lbfgs), 44, 44],
    "gradients of conjugate gradients": [needed(cg), 106, 106],
  };
}
