import { problemRunsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "problem=zipf&o=sgd,lr:9&o=adam,lr:0.01&steps=400";

export default defineEntry({
  id: "rare-classes",
  title: "Rare classes are learned last",
  sentence:
    "64 classes, from the commonest on the left to the rarest, as words are by Zipf’s law: SGD’s loss is 70 times as large on the rarest as on the commonest, Adam’s the same on all.",
  tags: ["problem", "Adam"],
  link,
});

export function claims(): Claims {
  const [sgd, adam] = problemRunsOf(link).map(({ parts }) => parts.map(({ loss }) => last(loss)));
  return {
    "SGD’s loss on the rarest group over that on the commonest": [last(sgd) / sgd[0], 70, 77],
    "SGD’s groups in the order of their losses": [
      sgd.filter((loss, k) => k > 0 && loss > sgd[k - 1]).length,
      6,
      6,
    ],
    "Adam’s loss on the rarest group over that on the commonest": [last(adam) / adam[0], 0.99, 1.01],
  };
}
