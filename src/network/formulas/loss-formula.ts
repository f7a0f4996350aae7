import type { Arithmetic } from "../arithmetic/arithmetic.ts";

/** The loss of one sample: its mean over all terms and samples is the loss of a batch. */
export interface SampleLoss<N> {
  readonly terms: readonly N[];
  /** The derivative of the terms' sum with respect to each output. */
  readonly slopes: readonly N[];
}

/**
 * A loss as a formula: `bce.formula.ts` next to `bce.ts`. It makes the operations of `compute` in the same order, in
 * double precision.
 *
 * @param stored rounds a number to the network's precision, as an array of the network does
 * @returns a function of a sample's outputs and targets, a number for each output, 1 for the sample's class
 */
export type LossFormula = <N, Mask>(
  m: Arithmetic<N, Mask>,
  stored: (value: N) => N,
) => (outputs: readonly N[], targets: readonly N[]) => SampleLoss<N>;

/** Makes the formula of a loss that is the mean over all outputs and samples of the loss of one output. */
export const ofEachOutput =
  (
    of: <N, Mask>(m: Arithmetic<N, Mask>, output: N, target: N) => { readonly term: N; readonly slope: N },
  ): LossFormula =>
  (m) =>
  (outputs, targets) => {
    const all = outputs.map((output, o) => of(m, output, targets[o]));
    return { terms: all.map(({ term }) => term), slopes: all.map(({ slope }) => slope) };
  };
