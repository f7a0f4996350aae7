import { run } from "../../../experiment/index.ts";
import { networkOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "data=spiral&net=2-24-24-1&o=adam,lr:0.02&steps=600";

export default defineEntry({
  id: "spiral",
  title: "Two spirals",
  sentence:
    "For 300 steps the network separates little more than left from right; then it finds the turns, and after 600 it is right on 97 % of the test points.",
  tags: ["network"],
  link,
});

export function claims(): Claims {
  const [{ accuracy, evaluatedAt }] = run(networkOf(link));
  return {
    "test accuracy after 300 steps": [accuracy[evaluatedAt.indexOf(300)], 0.55, 0.67],
    "after 600": [last(accuracy), 0.965, 0.975],
  };
}
