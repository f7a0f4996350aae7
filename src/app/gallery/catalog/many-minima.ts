import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "surface=rastrigin&start=-4.4,3.4&o=sgd,lr:0.002&o=sgd,lr:0.002,momentum:0.98,dampening:0&steps=300";

export default defineEntry({
  id: "many-minima",
  title: "A hundred minima",
  sentence:
    "SGD stops in the dip next to the start; heavy ball with momentum 0.98 rolls through several and ends in a deeper one, but not in the deepest.",
  tags: ["surface", "momentum"],
  link,
  picture: { view: { x: [-5.4, 3.6], y: [-1.7, 4] } },
});

export function claims(): Claims {
  const [sgd, heavy] = runsOf(link);
  return {
    "SGD’s distance from the start": [Math.hypot(last(sgd.x) + 4.4, last(sgd.y) - 3.4), 0.3, 0.7],
    "SGD’s loss": [last(sgd.loss), 24, 25],
    "heavy ball’s loss": [last(heavy.loss), 4.9, 7],
  };
}
