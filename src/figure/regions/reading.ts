import { classThreshold, predictedClass } from "../../experiment/network/prediction.ts";
import type { LossName } from "../../network/index.ts";
import type { Field, Reading } from "./fields.ts";

/** Outputs [output][sample] and what they were trained for. */
export interface Outputs {
  readonly values: Float32Array;
  readonly count: number;
  readonly samples: number;
  readonly loss: LossName;
}

/** How the network decides at each sample: what the picture of the plane is painted from. */
export function fieldOf(outputs: Outputs, reading: Reading): Field {
  if (reading === "values") return { values: outputs.values, classes: null };
  if (reading === "signed") {
    const sign = ({ loss, count }: Outputs, margin: number) =>
      loss === "bce" || (loss === "cross_entropy" && count === 2)
        ? 2 * sigmoid(margin) - 1
        : Math.min(1, Math.max(-1, 2 * margin));
    return { values: signedMargins(outputs).map((margin) => sign(outputs, margin)), classes: null };
  }
  const { values, count, samples, loss } = outputs;
  const threshold = classThreshold(loss);
  const classes = new Uint16Array(samples);
  const sure = new Float32Array(samples);
  for (let s = 0; s < samples; s++) {
    classes[s] = predictedClass(values, count, s, samples, threshold);
    sure[s] = certainty(outputs, classes[s], s);
  }
  return { values: sure, classes };
}

/** Above 0 where the second class wins, below where the first does. */
export function signedMargins({ values, count, samples, loss }: Outputs): Float32Array {
  if (count === 1) return values.map((value) => value - classThreshold(loss));
  return values.subarray(0, samples).map((first, s) => values[samples + s] - first);
}

/** By how much a class's output is above the largest other; 0 on its boundary. */
export function classMargins({ values, count, samples }: Outputs, of: number): Float64Array {
  const margins = new Float64Array(samples);
  for (let s = 0; s < samples; s++) {
    let other = Number.NEGATIVE_INFINITY;
    for (let o = 0; o < count; o++) if (o !== of) other = Math.max(other, values[o * samples + s]);
    margins[s] = values[of * samples + s] - other;
  }
  return margins;
}

/** 1 where the network is sure of a class, 0 where it might as well be any. */
function certainty({ values, count, samples, loss }: Outputs, of: number, s: number): number {
  const value = values[of * samples + s];
  if (loss === "bce") return sigmoid(value);
  if (loss !== "cross_entropy") return Math.min(1, Math.max(0, value));
  let sum = 0;
  for (let o = 0; o < count; o++) sum += Math.exp(values[o * samples + s] - value);
  return (1 / sum - 1 / count) / (1 - 1 / count);
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
