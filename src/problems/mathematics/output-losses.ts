import { log } from "../../lang/elementary/index.ts";
import type { Matrix } from "./prepared-products.ts";

/** The loss of outputs, [class][sample], of which the sample's class is to be 1, or the largest. */
export interface OutputLoss {
  /** Writes the loss of each sample over `losses`, and perhaps over the outputs (mutates). */
  measure(losses: Float64Array): void;
  /** Writes the derivative of the mean loss over the outputs (mutates), after `measure`. */
  differentiate(): void;
}

/** Returns the loss mean((output − target)²), targets being one-hot. */
export function squaredError({ data, rows, stride }: Matrix, classes: Uint8Array): OutputLoss {
  const samples = classes.length;
  const target = (k: number, s: number) => (classes[s] === k ? 1 : 0);
  return {
    measure(losses) {
      losses.fill(0);
      for (let k = 0; k < rows; k++)
        for (let s = 0; s < samples; s++) {
          const error = data[k * stride + s] - target(k, s);
          losses[s] += (error * error) / rows;
        }
    },
    differentiate() {
      const scale = 2 / (rows * samples);
      for (let k = 0; k < rows; k++)
        for (let s = 0; s < samples; s++)
          data[k * stride + s] = scale * (data[k * stride + s] - target(k, s));
    },
  };
}

/**
 * Returns the loss −log softmax(outputs) at the sample's class.
 *
 * @param exponentials replaces each output x by e^x
 */
export function crossEntropy(
  { data, rows, stride }: Matrix,
  classes: Uint8Array,
  exponentials: () => void,
): OutputLoss {
  const samples = classes.length;
  const largest = new Float64Array(samples);
  const totals = new Float64Array(samples);
  return {
    measure(losses) {
      for (let s = 0; s < samples; s++) largest[s] = data[s];
      for (let k = 1; k < rows; k++)
        for (let s = 0; s < samples; s++) largest[s] = Math.max(largest[s], data[k * stride + s]);
      for (let s = 0; s < samples; s++) losses[s] = largest[s] - data[classes[s] * stride + s];
      for (let k = 0; k < rows; k++) for (let s = 0; s < samples; s++) data[k * stride + s] -= largest[s];
      exponentials();
      totals.fill(0);
      for (let k = 0; k < rows; k++) for (let s = 0; s < samples; s++) totals[s] += data[k * stride + s];
      for (let s = 0; s < samples; s++) losses[s] += log(totals[s]);
    },
    differentiate() {
      for (let s = 0; s < samples; s++) totals[s] = 1 / (totals[s] * samples);
      for (let k = 0; k < rows; k++) for (let s = 0; s < samples; s++) data[k * stride + s] *= totals[s];
      for (let s = 0; s < samples; s++) data[classes[s] * stride + s] -= 1 / samples;
    },
  };
}

/**
 * Writes each sample's output for its class less the largest other one over `leads` (mutates): it is positive where the
 * sample is classified correctly.
 */
export function writeLeads({ data, rows, stride }: Matrix, classes: Uint8Array, leads: Float64Array): void {
  leads.fill(Number.NEGATIVE_INFINITY);
  for (let k = 0; k < rows; k++)
    for (let s = 0; s < classes.length; s++)
      if (k !== classes[s]) leads[s] = Math.max(leads[s], data[k * stride + s]);
  for (let s = 0; s < classes.length; s++) leads[s] = data[classes[s] * stride + s] - leads[s];
}
