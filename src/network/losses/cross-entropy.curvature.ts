import type { LossCurvature } from "../curvature/loss-curvature.ts";
import { largestOutput, writeExponentials } from "../exponentials.ts";

// The second derivatives of −log softmax are diag(p) − p·pᵀ for the probabilities p, whatever the class is.
export default {
  prepare(outputs, _, kept, count, samples, stride) {
    for (let s = 0; s < samples; s++) {
      const largest = largestOutput(outputs, count, s, stride);
      const total = writeExponentials(outputs, largest, kept, count, s, stride);
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
