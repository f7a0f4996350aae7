import { exp } from "../lang/elementary/index.ts";
import type { Numbers } from "../optim/index.ts";

/** Returns the largest output of sample `s`: it is subtracted so that no exponential overflows. */
export function largestOutput(outputs: ArrayLike<number>, count: number, s: number, stride: number): number {
  let largest = outputs[s];
  for (let o = 1; o < count; o++) largest = Math.max(largest, outputs[o * stride + s]);
  return largest;
}

/** Writes exp(output − largest) for the outputs of sample `s` over `out` (mutates), and returns their sum. */
export function writeExponentials(
  outputs: Numbers,
  largest: number,
  out: Numbers,
  count: number,
  s: number,
  stride: number,
): number {
  let total = 0;
  for (let o = 0; o < count; o++) {
    const e = exp(outputs[o * stride + s] - largest);
    out[o * stride + s] = e;
    total += e;
  }
  return total;
}
