import { exp, log, sigmoid } from "../lang/elementary/index.ts";
import type { Numbers } from "../optim/index.ts";

export type LossName = "mse" | "bce" | "cross_entropy" | "huber";

/**
 * The mean loss over a batch and its derivative with respect to the network's outputs.
 *
 * `outputs` and `slopes` are [output][sample] with `stride` elements an output; `targets` are
 * [output][sample] likewise, for cross-entropy one class index a sample. Writes `slopes` (mutates).
 */
export type Loss = (
  outputs: Numbers,
  targets: Numbers,
  slopes: Numbers,
  count: number,
  samples: number,
  stride: number,
) => number;

/** (o − t)², over all outputs and samples. */
const mse: Loss = (outputs, targets, slopes, count, samples, stride) => {
  const scale = 1 / (count * samples);
  let sum = 0;
  for (let o = 0; o < count; o++)
    for (let s = 0, i = o * stride; s < samples; s++, i++) {
      const error = outputs[i] - targets[i];
      sum += error * error;
      slopes[i] = 2 * error * scale;
    }
  return sum * scale;
};

/** Quadratic to a distance of 1, linear beyond (Huber 1964, doi:10.1214/aoms/1177703732). */
const huber: Loss = (outputs, targets, slopes, count, samples, stride) => {
  const scale = 1 / (count * samples);
  let sum = 0;
  for (let o = 0; o < count; o++)
    for (let s = 0, i = o * stride; s < samples; s++, i++) {
      const error = outputs[i] - targets[i];
      const size = Math.abs(error);
      sum += size <= 1 ? 0.5 * error * error : size - 0.5;
      slopes[i] = Math.max(-1, Math.min(1, error)) * scale;
    }
  return sum * scale;
};

/** On logits: max(z, 0) − z·t + log(1 + exp(−|z|)), which neither overflows nor loses small losses. */
const bce: Loss = (outputs, targets, slopes, count, samples, stride) => {
  const scale = 1 / (count * samples);
  let sum = 0;
  for (let o = 0; o < count; o++)
    for (let s = 0, i = o * stride; s < samples; s++, i++) {
      const z = outputs[i];
      sum += Math.max(z, 0) - z * targets[i] + log1pExp(-Math.abs(z));
      slopes[i] = (sigmoid(z) - targets[i]) * scale;
    }
  return sum * scale;
};

/** log(1 + exp(x)) for x ≤ 0. */
function log1pExp(x: number): number {
  const e = exp(x);
  // Goldberg 1991, theorem 4: the rounding of 1 + e cancels against the quotient's.
  const rounded = 1 + e;
  return rounded === 1 ? e : (log(rounded) * e) / (rounded - 1);
}

/** Of softmax over the outputs: the largest is taken off first, so that no exponential overflows. */
const crossEntropy: Loss = (outputs, targets, slopes, count, samples, stride) => {
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

export const losses: Readonly<Record<LossName, Loss>> = { mse, bce, cross_entropy: crossEntropy, huber };
