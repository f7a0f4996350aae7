import { runsOf, surfaceOf } from "../../../findings/measuring/experiments.ts";
import { sharpnessAt } from "../../../findings/measuring/sharpness.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "f=(1-x*y)^2/2&start=4,0.3&o=sgd,lr:0.5&o=sgd,lr:0.5,warmup.steps:300&steps=600&noise=0.001";

export default defineEntry({
  id: "warmup",
  title: "Why warmup",
  sentence:
    "From this sharp start SGD with a learning rate of 0.5 diverges in 5 steps; warmed up over 300 it first moves to a flatter place, where 0.5 is stable.",
  tags: ["learning rate", "curvature"],
  link,
});

export function claims(): Claims {
  const [sgd, warm] = runsOf(link);
  const at = (step: number) => sharpnessAt(surfaceOf(link), [warm.x[step], warm.y[step]]);
  return {
    "steps of SGD before it leaves the finite range": [sgd.loss.length - 1, 3, 6],
    "sharpness at the start times lr / 2, stable below 1": [at(0) * 0.25, 3, 5],
    "sharpness at the end times lr / 2": [at(600) * 0.25, 0.7, 1],
    "loss at the end": [last(warm.loss), 0, 1e-4],
  };
}
