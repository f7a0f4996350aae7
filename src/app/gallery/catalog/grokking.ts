import { problemRunsOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "problem=modular,modulus:23,share:0.6&steps=400";

export default defineEntry({
  id: "grokking",
  title: "Understanding long after memorizing",
  sentence:
    "Both networks know the sums they were shown by step 100; only the one with weight decay then learns those it has never seen: 94 % against 4 %.",
  tags: ["problem", "regularization"],
  link,
  picture: { way: "matrix", names: ["decay 1", "no decay"] },
});

export function claims(): Claims {
  const [decayed, without] = problemRunsOf(link);
  const known = ({ trainLoss, evaluatedAt }: typeof decayed) => trainLoss[evaluatedAt.indexOf(100)];
  return {
    "training loss with decay at step 100, 3.1 at first": [known(decayed), 0, 0.05],
    without: [known(without), 0, 0.05],
    "test accuracy with decay at the end": [last(decayed.accuracy), 0.935, 0.945],
    "without, at the end": [last(without.accuracy), 0.035, 0.045],
  };
}
