import { run } from "../../../experiment/index.ts";
import { networkOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "data=moons&net=2-24-24-1&batch=0&samples=100&label-noise=0.15&o=adamw,lr:0.02,weightDecay:0&o=adamw,lr:0.02,weightDecay:1&steps=400";

export default defineEntry({
  id: "decay",
  title: "Weight decay against wrong labels",
  sentence:
    "15 % of the training labels are wrong: without decay the network bends its border around them, with AdamW’s decay the border is smooth and right on more test points.",
  tags: ["network", "regularization", "Adam"],
  link,
  picture: { names: ["no decay", "decay 1"] },
});

export function claims(): Claims {
  const [without, decayed] = run(networkOf(link));
  return {
    "training loss without decay": [last(without.trainLoss), 0, 0.1],
    "training loss with it": [last(decayed.trainLoss), 0.3, 0.45],
    "test accuracy without": [last(without.accuracy), 0.8, 0.95],
    "test accuracy with": [last(decayed.accuracy), 0.96, 1],
  };
}
