import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, firstBelow, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "o=sgd&o=lbfgs&o=cg&steps=100";

export default defineEntry({
  id: "second-order",
  title: "Curvature pays in a curved valley",
  sentence:
    "L-BFGS is through Rosenbrock’s valley after 10 steps and conjugate gradients after 30, as they learn its curvature; SGD has hardly left the start after 100.",
  tags: ["curvature"],
  link,
});

export function claims(): Claims {
  const [sgd, lbfgs, cg] = runsOf(link);
  return {
    "SGD’s loss after 100 steps": [last(sgd.loss), 3.5, 4.5],
    "steps of L-BFGS to a loss of 1e-6": [firstBelow(lbfgs.loss, 1e-6), 1, 10],
    "steps of conjugate gradients": [firstBelow(cg.loss, 1e-6), 20, 30],
  };
}
