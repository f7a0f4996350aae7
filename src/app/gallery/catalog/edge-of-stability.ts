import { runsOf, surfaceOf } from "../../../findings/measuring/experiments.ts";
import { sharpnessAt } from "../../../findings/measuring/sharpness.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "f=(1-x^2*y^2)^2/2&start=2.7,0.38&o=sgd,lr:0.1&steps=400";

export default defineEntry({
  id: "edge-of-stability",
  title: "The edge of stability",
  sentence:
    "Gradient flow ends where the valley is too sharp for this learning rate; gradient descent bounces and drifts on until the sharpness has fallen to 2/lr.",
  tags: ["curvature"],
  link,
  picture: { flow: true, view: { x: [2, 2.8], y: [0.2, 0.7] } },
});

export function claims(): Claims {
  const [sgd] = runsOf(link);
  const at = (step: number) => (sharpnessAt(surfaceOf(link), [sgd.x[step], sgd.y[step]]) * 0.1) / 2;
  return {
    "sharpness·lr/2 at the start, near which the flow stops": [at(0), 1.3, 1.8],
    "at the end": [at(400), 0.97, 1],
    "loss at the end": [last(sgd.loss), 0, 1e-4],
  };
}
