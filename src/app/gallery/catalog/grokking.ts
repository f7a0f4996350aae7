import { problemRunsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "problem=modular,modulus:19,share:0.7&steps=300";

export default defineEntry({
  id: "grokking",
  title: "Grokking: generalizing long after memorizing",
  sentence:
    "Both networks know the sums of the training set by step 100; only the one with weight decay then learns those of the test set: 96 % against none.",
  tags: ["problem", "regularization"],
  link,
  picture: { way: "matrix", names: ["decay 1", "no decay"] },
});

export function claims(): Claims {
  const [decayed, without] = problemRunsOf(link);
  const known = ({ trainLoss, evaluatedAt }: typeof decayed) => trainLoss[evaluatedAt.indexOf(100)];
  return {
    "training loss with decay at step 100, 2.9 at first": [known(decayed), 0, 0.05],
    without: [known(without), 0, 0.05],
    "test accuracy with decay at the end": [last(decayed.accuracy), 0.955, 0.97],
    "without, at the end": [last(without.accuracy), 0, 0],
  };
}
