import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, largest, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "surface=beale&start=-2.8,1.8&o=sgd,momentum:0.9&o=sgd,momentum:0.9,dampening:0&o=sgd,lr:0.01,momentum:0.9&steps=300";

export default defineEntry({
  id: "two-momentums",
  title: "Two conventions of momentum",
  sentence:
    "Heavy ball and the exponential average with ten times the learning rate take the same path: at momentum 0.9 the conventions differ by that factor alone.",
  tags: ["momentum"],
  link,
  picture: { names: ["average, lr 0.001", "heavy ball, lr 0.001", "average, lr 0.01"] },
});

export function claims(): Claims {
  const [slow, heavy, average] = runsOf(link);
  const apart = heavy.x.map((x, i) => Math.hypot(x - average.x[i], heavy.y[i] - average.y[i]));
  return {
    "largest distance between the two": [largest(apart), 0, 1e-9],
    "loss of both": [last(heavy.loss), 0, 1e-3],
    "loss of the average with the same rate": [last(slow.loss), 0.9, 1.1],
  };
}
