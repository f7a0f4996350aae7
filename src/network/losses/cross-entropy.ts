import { exp, log } from "../../lang/elementary/index.ts";
import type { LossDefinition, LossFunction } from "../loss.ts";
import { scores } from "../output-meaning.ts";

/** Computes −log of the softmax over the outputs; subtracts the largest first, so that no exponential overflows. */
const compute: LossFunction = (outputs, targets, slopes, count, samples, stride) => {
  const scale = 1 / samples;
  let sum = 0;
  for (let s = 0; s < samples; s++) {
    let largest = outputs[s];
    for (let o = 1; o < count; o++) largest = Math.max(largest, outputs[o * stride + s]);
    let total = 0;
    for (let o = 0; o < count; o++) {
      const e = exp(outputs[o * stride + s] - largest);
      slopes[o * stride + s] = e;
      total += e;
    }
    const target = targets[s];
    sum += log(total) + largest - outputs[target * stride + s];
    for (let o = 0; o < count; o++) {
      const i = o * stride + s;
      slopes[i] = (slopes[i] / total - (o === target ? 1 : 0)) * scale;
    }
  }
  return sum * scale;
};

export default {
  id: "cross_entropy",
  name: "Cross-entropy",
  tasks: ["classification"],
  targets: "class",
  outputs: scores,
  compute,
} satisfies LossDefinition;
