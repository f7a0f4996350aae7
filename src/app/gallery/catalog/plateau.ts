import type { Result } from "../../../experiment/index.ts";
import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "f=1-exp(-(x^2+y^2)/2)&start=-3.6,2.4&o=sgd,lr:0.5&o=adam,lr:0.05&o=sgd,lr:0.1,momentum:0.9,dampening:0&steps=200";

export default defineEntry({
  id: "plateau",
  title: "Out of a plateau",
  sentence:
    "SGD and heavy ball hardly move in 200 steps, as the gradient is below 0.001 here; Adam divides by the gradient’s size and walks to the minimum.",
  tags: ["surface", "Adam", "your own"],
  link,
});

export function claims(): Claims {
  const [sgd, adam, heavy] = runsOf(link);
  const moved = ({ x, y }: Result) => Math.hypot(last(x) - x[0], last(y) - y[0]);
  return {
    "gradient norm at the start": [sgd.gradNorm[0], 1e-4, 1e-3],
    "distance that SGD moves": [moved(sgd), 0, 0.1],
    "distance that heavy ball moves": [moved(heavy), 0, 0.1],
    "Adam’s distance from the minimum": [Math.hypot(last(adam.x), last(adam.y)), 0, 0.01],
  };
}
