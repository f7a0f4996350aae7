import { runsOf, surfaceOf } from "../../../findings/measuring/experiments.ts";
import { sharpnessAt } from "../../../findings/measuring/sharpness.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "f=(1-x*y)^2/2&start=3.5,2&o=sgd,lr:0.02&o=sgd,lr:0.02,sam.rho:0.4&steps=1000";

export default defineEntry({
  id: "sam",
  title: "SAM walks to a flat minimum",
  sentence:
    "Every point of the dark curve is a minimum: SGD stops at the first it meets, SAM goes on along the curve to the flattest, which is a quarter as sharp.",
  tags: ["regularization", "curvature"],
  link,
  picture: { view: { x: [-0.6, 5], y: [-0.5, 3] } },
});

export function claims(): Claims {
  const [sgd, sam] = runsOf(link);
  const sharpness = ({ x, y }: typeof sgd) => sharpnessAt(surfaceOf(link), [last(x), last(y)]);
  return {
    "SGD’s loss": [last(sgd.loss), 0, 1e-9],
    "SAM’s loss": [last(sam.loss), 0, 1e-3],
    "SAM’s distance from (1, 1), the flattest": [Math.hypot(last(sam.x) - 1, last(sam.y) - 1), 0, 0.05],
    "its sharpness as a share of SGD’s": [sharpness(sam) / sharpness(sgd), 0.22, 0.27],
  };
}
