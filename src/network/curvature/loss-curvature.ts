import type { Numbers } from "../../optim/index.ts";

/**
 * States the second derivatives of a loss: `bce.curvature.ts` next to `bce.ts`, or the property `curvature`. Arrays are
 * [output][sample] with `stride` elements per output; targets as in `LossFunction`.
 */
export interface LossCurvature {
  /** Writes what `times` needs to know of the outputs over `kept` (mutates). */
  readonly prepare: (
    outputs: Numbers,
    targets: Numbers,
    kept: Numbers,
    count: number,
    samples: number,
    stride: number,
  ) => void;
  /**
   * Writes the derivative, along `direction`, of the mean loss's derivatives with respect to the outputs over `out`
   * (mutates): the product of the second derivatives and the direction.
   */
  readonly times: (
    kept: Numbers,
    direction: Numbers,
    out: Numbers,
    count: number,
    samples: number,
    stride: number,
  ) => void;
}

/**
 * Makes the second derivatives of a loss that is the mean over all outputs and samples of the loss of one output.
 *
 * @param second the second derivative with respect to the output
 */
export const ofEachOutput = (second: (output: number, target: number) => number): LossCurvature => ({
  prepare(outputs, targets, kept, count, samples, stride) {
    const scale = 1 / (count * samples);
    for (let o = 0; o < count; o++)
      for (let s = 0, i = o * stride; s < samples; s++, i++) kept[i] = second(outputs[i], targets[i]) * scale;
  },
  times(kept, direction, out, count, samples, stride) {
    for (let o = 0; o < count; o++)
      for (let s = 0, i = o * stride; s < samples; s++, i++) out[i] = kept[i] * direction[i];
  },
});
