import { predictedClass } from "../../experiment/network/prediction.ts";
import { sigmoid } from "../../lang/elementary/index.ts";
import { lossOf, type OutputMeaning } from "../../network/index.ts";
import { leastShareOf, shareOf } from "../../network/output-shares.ts";
import type { Field, Reading } from "./fields.ts";

/** Outputs [output][sample] and the id of the loss that the network was trained with. */
export interface Outputs {
  readonly values: Float32Array;
  readonly count: number;
  readonly samples: number;
  readonly loss: string;
}

/** Returns the network's decision at each sample, which the picture of the plane is painted from. */
export function fieldOf(outputs: Outputs, reading: Reading): Field {
  if (reading === "values") return { values: outputs.values, classes: null };
  if (reading === "signed") {
    const { outputs: meaning } = lossOf(outputs.loss);
    return { values: signedMargins(outputs).map((margin) => sideAt(margin, meaning)), classes: null };
  }
  const { values, count, samples, loss } = outputs;
  const { threshold } = lossOf(loss).outputs;
  const classes = new Uint16Array(samples);
  const sure = new Float32Array(samples);
  for (let s = 0; s < samples; s++) {
    classes[s] = predictedClass(values, count, s, samples, threshold);
    sure[s] = certainty(outputs, classes[s], s);
  }
  return { values: sure, classes };
}

/** Returns the margins of the second of two classes: above 0 where it wins, below 0 where the first does. */
export function signedMargins({ values, count, samples, loss }: Outputs): Float32Array {
  const { threshold } = lossOf(loss).outputs;
  if (count === 1) return values.map((value) => value - threshold);
  return values.subarray(0, samples).map((first, s) => values[samples + s] - first);
}

/** Returns by how much a class's output is above the largest other; 0 on its boundary. */
export function classMargins({ values, count, samples }: Outputs, of: number): Float64Array {
  const margins = new Float64Array(samples);
  for (let s = 0; s < samples; s++) {
    let other = Number.NEGATIVE_INFINITY;
    for (let o = 0; o < count; o++) if (o !== of) other = Math.max(other, values[o * samples + s]);
    margins[s] = values[of * samples + s] - other;
  }
  return margins;
}

/** Returns the certainty of the class that wins: 1 where it has the whole share, 0 where all are equal. */
export function certainty(outputs: Outputs, winner: number, sample: number): number {
  const { outputs: meaning } = lossOf(outputs.loss);
  const least = leastShareOf(meaning, outputs.count);
  const above = (shareOf(meaning)(outputs, winner, sample) - least) / (1 - least);
  return Math.min(1, Math.max(0, above));
}

/** Returns the certainty of the second of two classes, −1 to 1, at a margin. */
const sideAt = (margin: number, { probabilities }: OutputMeaning): number =>
  probabilities ? 2 * sigmoid(margin) - 1 : Math.min(1, Math.max(-1, 2 * margin));

/** Returns the margin at which the certainty of the second of two classes is `side`: the inverse of `sideAt`. */
export const marginAt = (side: number, loss: string): number =>
  lossOf(loss).outputs.probabilities ? Math.log((1 + side) / (1 - side)) : side / 2;
