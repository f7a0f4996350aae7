import type { Numbers } from "../optim/index.ts";
import type { LayerLayout } from "./layout.ts";

// The three products of a layer. Unit values are [unit][sample], and the inner loop runs along samples, four units at a
// time: each number read is used four times. None of the functions allocates.

/** Rounds the result of an operation to the precision of the arrays, in which WebAssembly's vectors compute. */
export type Round = (value: number) => number;

/**
 * Leaves a result as it is, in double precision. It is one function for all networks, as an engine inlines it while no
 * other is called.
 */
export const asItIs: Round = (value) => value;

/** Writes out[o] = bias[o] + Σᵢ weight[o][i]·input[i] for every sample (mutates `out`); without biases, the sum alone. */
export function forward(
  round: Round,
  params: Numbers,
  layer: LayerLayout,
  input: Numbers,
  out: Numbers,
  samples: number,
): void {
  const { bias, end, outputs } = layer;
  for (let o = 0; o < outputs; o++)
    out.fill(end > bias ? params[bias + o] : 0, o * samples, (o + 1) * samples);
  addForward(round, params, layer, input, out, samples);
}

/** Adds Σᵢ weight[o][i]·input[i] to out[o] for every sample (mutates `out`). */
export function addForward(
  round: Round,
  params: Numbers,
  { weight, inputs, outputs }: LayerLayout,
  input: Numbers,
  out: Numbers,
  samples: number,
): void {
  addProduct(round, params, weight, inputs, 1, input, out, outputs, inputs, samples);
}

/** Writes out[i] = Σₒ weight[o][i]·slopes[o], the derivatives at the layer's input (mutates `out`). */
export function inputGradient(
  round: Round,
  params: Numbers,
  layer: LayerLayout,
  slopes: Numbers,
  out: Numbers,
  samples: number,
): void {
  out.fill(0, 0, layer.inputs * samples);
  addInputGradient(round, params, layer, slopes, out, samples);
}

/** Adds Σₒ weight[o][i]·slopes[o] to out[i] for every sample (mutates `out`). */
export function addInputGradient(
  round: Round,
  params: Numbers,
  { weight, inputs, outputs }: LayerLayout,
  slopes: Numbers,
  out: Numbers,
  samples: number,
): void {
  addProduct(round, params, weight, 1, inputs, slopes, out, inputs, outputs, samples);
}

/**
 * Adds Σₜ weight[u][t]·from[t] to out[u] for every sample (mutates `out`).
 *
 * @param weight the offset of the first weight; the next unit's and the next term's follow in the given steps
 */
export function addProduct(
  round: Round,
  params: Numbers,
  weight: number,
  unitStep: number,
  termStep: number,
  from: Numbers,
  out: Numbers,
  units: number,
  terms: number,
  samples: number,
): void {
  for (let u = 0; u < units; u++) {
    const to = u * samples;
    const row = weight + u * unitStep;
    let t = 0;
    for (; t + 3 < terms; t += 4) {
      const first = row + t * termStep;
      const w0 = params[first];
      const w1 = params[first + termStep];
      const w2 = params[first + 2 * termStep];
      const w3 = params[first + 3 * termStep];
      const a = t * samples;
      const b = a + samples;
      const c = b + samples;
      const d = c + samples;
      for (let s = 0; s < samples; s++) {
        const pair = round(round(w0 * from[a + s]) + round(w1 * from[b + s]));
        const three = round(pair + round(w2 * from[c + s]));
        out[to + s] += round(three + round(w3 * from[d + s]));
      }
    }
    for (; t < terms; t++) {
      const w = params[row + t * termStep];
      const a = t * samples;
      for (let s = 0; s < samples; s++) out[to + s] += round(w * from[a + s]);
    }
  }
}

/** Adds the gradient with respect to weight and bias to `grads` (mutates), from the derivatives at the layer's sums. */
export function weightAndBiasGradient(
  round: Round,
  grads: Numbers,
  layer: LayerLayout,
  input: Numbers,
  slopes: Numbers,
  samples: number,
): void {
  const { bias, end } = layer;
  for (let o = 0; o < end - bias; o++) {
    const from = o * samples;
    let total = 0;
    for (let s = 0; s < samples; s++) total = round(total + slopes[from + s]);
    grads[bias + o] += total;
  }
  weightGradient(round, grads, layer, input, slopes, samples);
}

/** Adds weight[o][i] = Σₛ slopes[o][s]·input[i][s] to `grads` (mutates). */
export function weightGradient(
  round: Round,
  grads: Numbers,
  { weight, inputs, outputs }: LayerLayout,
  input: Numbers,
  slopes: Numbers,
  samples: number,
): void {
  for (let o = 0; o < outputs; o++) {
    const from = o * samples;
    const row = weight + o * inputs;
    let i = 0;
    for (; i + 3 < inputs; i += 4) {
      const a = i * samples;
      const b = a + samples;
      const c = b + samples;
      const d = c + samples;
      let g0 = 0;
      let g1 = 0;
      let g2 = 0;
      let g3 = 0;
      for (let s = 0; s < samples; s++) {
        const slope = slopes[from + s];
        g0 = round(g0 + round(slope * input[a + s]));
        g1 = round(g1 + round(slope * input[b + s]));
        g2 = round(g2 + round(slope * input[c + s]));
        g3 = round(g3 + round(slope * input[d + s]));
      }
      grads[row + i] += g0;
      grads[row + i + 1] += g1;
      grads[row + i + 2] += g2;
      grads[row + i + 3] += g3;
    }
    for (; i < inputs; i++) {
      const a = i * samples;
      let g = 0;
      for (let s = 0; s < samples; s++) g = round(g + round(slopes[from + s] * input[a + s]));
      grads[row + i] += g;
    }
  }
}
