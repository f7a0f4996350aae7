import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, smallest } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = `f=${encodeURIComponent("0.05*x^2+6*sigmoid(20*(y-2))+0.1*(y+1)^2")}&start=-4,2&o=sgd,lr:0.3&o=sgd,clip-norm,lr:0.3&steps=100`;

export default defineEntry({
  id: "clipping",
  title: "Clip the gradient at a cliff",
  sentence:
    "One step at the edge of a cliff, where the gradient has length 30, throws SGD far past the minimum; clipped to length 1 it walks down.",
  tags: ["surface", "regularization", "your own"],
  link,
  picture: { view: { x: [-10, 10], y: [-8.5, 4] } },
});

export function claims(): Claims {
  const [sgd, clipped] = runsOf(link);
  return {
    "gradient norm at the start": [sgd.gradNorm[0], 30, 31],
    "SGD’s y after one step, −1 at the minimum": [sgd.y[1], -9, -6],
    "length of the first clipped step": [Math.hypot(clipped.x[1] + 4, clipped.y[1] - 2), 0.29, 0.3],
    "lowest y of the clipped path": [smallest(clipped.y), -1.05, -0.9],
  };
}
