import { run } from "../../../experiment/index.ts";
import { networkOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link =
  "data=moons&net=2-24-24-1&batch=0&samples=100&label-noise=0.15&o=adamw,lr:0.02,weightDecay:0&o=adamw,lr:0.02,weightDecay:1&steps=600";

export default defineEntry({
  id: "decay",
  title: "Weight decay against wrong labels",
  sentence:
    "15 % of the training labels are wrong: without decay the decision boundary bends around them, with AdamW’s decay it stays smooth, and the test loss is a quarter.",
  tags: ["network", "regularization", "Adam"],
  link,
  picture: { names: ["no decay", "decay 1"] },
});

export function claims(): Claims {
  const [without, decayed] = run(networkOf(link));
  return {
    "training loss without decay": [last(without.trainLoss), 0, 0.05],
    "training loss with it": [last(decayed.trainLoss), 0.3, 0.45],
    "test loss with decay as a share of that without": [
      last(decayed.testLoss) / last(without.testLoss),
      0.2,
      0.3,
    ],
    "test accuracy with decay minus that without": [
      last(decayed.accuracy) - last(without.accuracy),
      0.05,
      0.1,
    ],
  };
}
