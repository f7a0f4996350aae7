import type { MethodState } from "../engine/method.ts";
import type { Numbers } from "../library/parameter.ts";

/** One number, or several, that a method says of a step that it has made. */
export interface Quantity {
  /** Its name on the page. */
  readonly name: string;
  readonly symbol?: string;
  readonly value: number | readonly number[];
  /** A sentence for a learner: what it is, or what it means for this step. */
  readonly meaning: string;
  /** The tensor that it is of; of all of them where this is left out. */
  readonly tensor?: number;
}

/** One step that a method has made. */
export interface MadeStep {
  readonly tensors: readonly {
    readonly before: Numbers;
    /** The gradient that the step began with; null where there was none. */
    readonly grad: Numbers | null;
    readonly shape: readonly number[];
    /** The hyperparameters in effect. */
    readonly values: ReadonlyMap<string, number>;
  }[];
  /** The state before the step, and after it. */
  readonly start: MethodState;
  readonly state: MethodState;
  /** The method's notes on the step (`Method.noted`). */
  readonly noted: MethodState;
}

/** A symmetric 2 × 2 matrix. */
export type Symmetric = readonly [xx: number, xy: number, yy: number];

/**
 * Explains steps of a method by what is its own: curvature pairs, eigenvalues, singular values. It computes only when
 * it is asked. It is in a file next to the definition, `muon.quantities.ts` next to `muon.ts`, as only those who explain
 * steps load it, or in the definition's property `quantities`.
 */
export interface Quantities {
  readonly of: (step: MadeStep) => readonly Quantity[];
  /**
   * Returns, for two parameters in one tensor, the matrix that maps the gradient, or the momentum, to the update divided
   * by −lr, or by the length that a line search found; null where the step had none. Weight decay is left out.
   */
  readonly preconditioner?: (step: MadeStep) => Symmetric | null;
}
