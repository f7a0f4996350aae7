import { run } from "../../../experiment/index.ts";
import { networkOf } from "../../../findings/measuring/experiments.ts";
import { type Claims, last } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "data=digits&o=adam,lr:0.003&steps=40";

export default defineEntry({
  id: "digits",
  title: "Handwritten digits",
  sentence:
    "A network that starts worse than a guess classifies 83 % of the test digits correctly after 40 steps; its mistakes among those shown are framed.",
  tags: ["network"],
  link,
});

export function claims(): Claims {
  const [{ accuracy }] = run(networkOf(link));
  return {
    "test accuracy at first, 0.1 by guessing": [accuracy[0], 0, 0.1],
    "after 40 steps": [last(accuracy), 0.825, 0.84],
  };
}
