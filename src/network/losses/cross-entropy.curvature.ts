import { exp } from "../../lang/elementary/index.ts";
import type { LossCurvature } from "../curvature/loss-curvature.ts";

// The second derivatives of −log softmax are diag(p) − p·pᵀ for the probabilities p, whatever the class is.
export default {
  prepare(outputs, _, kept, count, samples, stride) {
    for (let s = 0; s < samples; s++) {
      let largest = outputs[s];
      for (let o = 1; o < count; o++) largest = Math.max(largest, outputs[o * stride + s]);
      let total = 0;
      for (let o = 0; o < count; o++) {
        const e = exp(outputs[o * stride + s] - largest);
        kept[o * stride + s] = e;
        total += e;
      }
      for (let o = 0; o < count; o++) kept[o * stride + s] /= total;
    }
  },
  times(kept, direction, out, count, samples, stride) {
    const scale = 1 / samples;
    for (let s = 0; s < samples; s++) {
      let mean = 0;
      for (let o = 0; o < count; o++) mean += kept[o * stride + s] * direction[o * stride + s];
      for (let o = 0; o < count; o++) {
        const i = o * stride + s;
        out[i] = kept[i] * (direction[i] - mean) * scale;
      }
    }
  },
} satisfies LossCurvature;
