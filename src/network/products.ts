import type { Numbers } from "../optim/index.ts";
import type { LayerLayout } from "./layout.ts";

/**
 * The three products of a layer. Unit values are [unit][sample], and the inner loop runs along samples, four units at
 * a time: each number read is used four times. None of the functions allocates.
 *
 * `round` rounds the result of every operation to the precision of the arrays, in which WebAssembly's vectors compute.
 */
export type Round = (value: number) => number;

/** Writes out[o] = bias[o] + Σᵢ weight[o][i]·input[i] for every sample (mutates `out`). */
export function forward(
  round: Round,
  params: Numbers,
  weight: number,
  bias: number,
  input: Numbers,
  out: Numbers,
  inputs: number,
  outputs: number,
  samples: number,
): void {
  for (let o = 0; o < outputs; o++) {
    const to = o * samples;
    out.fill(params[bias + o], to, to + samples);
    const row = weight + o * inputs;
    let i = 0;
    for (; i + 3 < inputs; i += 4) {
      const w0 = params[row + i];
      const w1 = params[row + i + 1];
      const w2 = params[row + i + 2];
      const w3 = params[row + i + 3];
      const a = i * samples;
      const b = a + samples;
      const c = b + samples;
      const d = c + samples;
      for (let s = 0; s < samples; s++) {
        const pair = round(round(w0 * input[a + s]) + round(w1 * input[b + s]));
        const three = round(pair + round(w2 * input[c + s]));
        out[to + s] += round(three + round(w3 * input[d + s]));
      }
    }
    for (; i < inputs; i++) {
      const w = params[row + i];
      const a = i * samples;
      for (let s = 0; s < samples; s++) out[to + s] += round(w * input[a + s]);
    }
  }
}

/** Adds the gradient with respect to weight and bias to `grads` (mutates), from the derivatives at the layer's sums. */
export function weightGradient(
  round: Round,
  grads: Numbers,
  weight: number,
  bias: number,
  input: Numbers,
  slopes: Numbers,
  inputs: number,
  outputs: number,
  samples: number,
): void {
  for (let o = 0; o < outputs; o++) {
    const from = o * samples;
    let total = 0;
    for (let s = 0; s < samples; s++) total = round(total + slopes[from + s]);
    grads[bias + o] += total;
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

/**
 * Writes each sample's gradient with respect to weight and bias, in rows of `stride` numbers from `first` on
 * (mutates `rows`).
 */
export function sampleGradients(
  round: Round,
  rows: Numbers,
  first: number,
  stride: number,
  { weight, bias, inputs, outputs }: LayerLayout,
  input: Numbers,
  slopes: Numbers,
  samples: number,
): void {
  for (let s = 0; s < samples; s++) {
    const row = first + s * stride;
    for (let o = 0; o < outputs; o++) {
      const slope = slopes[o * samples + s];
      rows[row + bias + o] = slope;
      const to = row + weight + o * inputs;
      for (let i = 0; i < inputs; i++) rows[to + i] = round(slope * input[i * samples + s]);
    }
  }
}

/** Writes out[i] = Σₒ weight[o][i]·slopes[o], the derivatives at the layer's input (mutates `out`). */
export function inputGradient(
  round: Round,
  params: Numbers,
  weight: number,
  slopes: Numbers,
  out: Numbers,
  inputs: number,
  outputs: number,
  samples: number,
): void {
  for (let i = 0; i < inputs; i++) {
    const to = i * samples;
    out.fill(0, to, to + samples);
    let o = 0;
    for (; o + 3 < outputs; o += 4) {
      const row = weight + o * inputs + i;
      const w0 = params[row];
      const w1 = params[row + inputs];
      const w2 = params[row + 2 * inputs];
      const w3 = params[row + 3 * inputs];
      const a = o * samples;
      const b = a + samples;
      const c = b + samples;
      const d = c + samples;
      for (let s = 0; s < samples; s++) {
        const pair = round(round(w0 * slopes[a + s]) + round(w1 * slopes[b + s]));
        const three = round(pair + round(w2 * slopes[c + s]));
        out[to + s] += round(three + round(w3 * slopes[d + s]));
      }
    }
    for (; o < outputs; o++) {
      const w = params[weight + o * inputs + i];
      const a = o * samples;
      for (let s = 0; s < samples; s++) out[to + s] += round(w * slopes[a + s]);
    }
  }
}
