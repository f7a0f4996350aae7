import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "surface=saddle&start=-4,0&o=sgd,lr:0.05&o=adam,lr:0.05&steps=150&seed=3&noise=0.05";

export default defineEntry({
  id: "saddle",
  title: "Noise escapes a saddle",
  sentence:
    "From a start exactly on the ridge SGD without noise would stay at the saddle for ever; a noise of 0.05 is enough to leave it.",
  tags: ["surface", "noise"],
  link,
});

export function claims(): Claims {
  const [sgd] = runsOf(link);
  const [still] = runsOf(link.replace("&seed=3&noise=0.05", ""));
  return {
    "SGD’s loss with noise, −5 at the minima": [last(sgd.loss), -5, -4.9],
    "its loss without, 0 at the saddle": [last(still.loss), 0, 1e-6],
    "its y without": [last(still.y), 0, 0],
  };
}
