import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, firstBelow } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "surface=bowl,ratio:50&start=-4.5,1.2&o=sgd,lr:0.038&o=sgd,lr:0.02,momentum:0.8,dampening:0&steps=100";

export default defineEntry({
  id: "ravine",
  title: "Zigzag in a ravine",
  sentence:
    "SGD jumps across the ravine at every step and creeps along it; heavy ball averages the jumps away and needs less than half of the steps.",
  tags: ["surface", "momentum"],
  link,
  picture: { view: { x: [-5.2, 1.6], y: [-2.1, 2.1] } },
});

export function claims(): Claims {
  const [sgd, heavy] = runsOf(link);
  const crossings = sgd.y.slice(1, 50).filter((y, i) => y * sgd.y[i] < 0).length;
  return {
    "times that SGD crosses the ravine in 49 steps": [crossings, 49, 49],
    "steps of SGD to a loss of 0.01": [firstBelow(sgd.loss, 0.01), 80, 95],
    "steps of heavy ball to it": [firstBelow(heavy.loss, 0.01), 25, 40],
  };
}
