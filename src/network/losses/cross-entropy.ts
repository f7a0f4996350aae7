import { log } from "../../lang/elementary/index.ts";
import { largestOutput, writeExponentials } from "../exponentials.ts";
import type { LossDefinition, LossFunction } from "../loss.ts";
import { scores } from "../output-meaning.ts";

/** Computes −log of the softmax over the outputs. */
const compute: LossFunction = (outputs, targets, slopes, count, samples, stride, terms) => {
  const scale = 1 / samples;
  let sum = 0;
  for (let s = 0; s < samples; s++) {
    const largest = largestOutput(outputs, count, s, stride);
    const total = writeExponentials(outputs, largest, slopes, count, s, stride);
    const target = targets[s];
    const term = log(total) + largest - outputs[target * stride + s];
    sum += term;
    if (terms) terms[s] = term;
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
