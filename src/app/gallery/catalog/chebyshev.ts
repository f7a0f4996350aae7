import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const schedule = `# Chebyshev steps
k = 3 - t + 4 * floor(t / 4)
rate = 2 / (21 - 19 * cos((2 * k + 1) * pi / 8))`;
const link = `surface=bowl&start=-4.5,1.8&schedule=${encodeURIComponent(schedule)}&o=sgd,lr:0.0952&o=sgd,own-schedule&steps=24`;

export default defineEntry({
  id: "chebyshev",
  title: "A step six times too long",
  sentence:
    "Four learning rates in turn, one almost six times as large as a constant one may be, lower the loss tenfold in four steps; the best constant rate needs twelve.",
  tags: ["learning rate", "your own"],
  link,
  picture: { names: ["best constant rate", "your schedule"], view: { x: [-5.4, 2], y: [-2.3, 2.3] } },
});

export function claims(): Claims {
  const [constant, own] = runsOf(link);
  return {
    "the largest rate as a multiple of 2/λ = 0.1": [2 / (21 - 19 * Math.cos(Math.PI / 8)) / 0.1, 5.7, 6],
    "loss after 4 steps as a share of that at the start": [own.loss[4] / own.loss[0], 0.09, 0.11],
    "after 24 as a share of that after 20": [own.loss[24] / own.loss[20], 0.09, 0.11],
    "after 11 steps of the best constant rate": [constant.loss[11] / constant.loss[0], 0.1, 0.12],
    "after 12 steps of it": [constant.loss[12] / constant.loss[0], 0.08, 0.1],
    "its loss after 24": [last(constant.loss), 0.3, 0.4],
  };
}
