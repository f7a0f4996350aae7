import { run } from "../../../experiment/index.ts";
import { networkOf } from "../../../findings/measuring/experiments.ts";
import type { Claims } from "../claim.ts";
import { defineEntry } from "../gallery-entry.ts";

const link = "data=sine&net=1-8-1&batch=0&o=adam,lr:0.02&o=lm&steps=60";

export default defineEntry({
  id: "regression",
  title: "A sine in thirty steps",
  sentence:
    "Levenberg–Marquardt, which uses that the loss is a sum of squares, follows the sine after 30 steps; Adam’s network still draws a line after 60.",
  tags: ["network", "curvature"],
  link,
  picture: { names: ["Adam", "LM"] },
});

export function claims(): Claims {
  const [adam, lm] = run(networkOf(link));
  return {
    "Levenberg–Marquardt’s loss after 30 steps": [lm.loss[30], 0, 0.01],
    "Adam’s after 60": [adam.loss[60], 0.8, 1],
  };
}
