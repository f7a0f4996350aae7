import { runsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "surface=river&start=0,0&o=sgd,lr:0.1&o=sgd,lr:0.1,wsd.warmupSteps:0,wsd.stableSteps:800,wsd.decaySteps:200,wsd.power:1&steps=1000&seed=2&noise=0.4,2";

export default defineEntry({
  id: "river",
  title: "Cool down in a river valley",
  sentence:
    "Noise keeps both high above the river’s bed; the one whose learning rate falls over the last 200 steps sinks towards it, to a loss of 0.40 against 0.55.",
  tags: ["learning rate", "noise"],
  link,
  picture: { names: ["SGD", "with cooldown"], view: { x: [-1, 15], y: [-1.8, 1.8] } },
});

export function claims(): Claims {
  const [constant, cooled] = runsOf(link);
  return {
    "loss with a constant rate": [last(constant.loss), 0.545, 0.555],
    "loss after the cooldown": [last(cooled.loss), 0.395, 0.405],
    "difference at step 800": [cooled.loss[800] - constant.loss[800], 0, 0],
  };
}
