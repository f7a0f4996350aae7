import type { FlowObjective } from "../gradient-flow.ts";

/** The directions at a point in which the loss is bent most. */
export interface CriticalSpace {
  /** The largest eigenvalue of the Hessian; NaN where it was not found. */
  readonly sharpness: number;
  /** Orthonormal vectors that span the eigenvectors of the eigenvalues above the least one that was asked for. */
  readonly vectors: readonly Float64Array[];
  /** The Hessian in this basis, k × k row by row. */
  readonly hessian: Float64Array;
  /** True where there are more of them than were asked for. */
  readonly more: boolean;
}

/** A loss with what the central flow needs of its second and third derivatives. */
export interface CurvedObjective extends FlowObjective {
  readonly size: number;
  /** Returns the largest eigenvalue of the Hessian; NaN where it was not found. */
  sharpness(params: Float64Array): number;
  /** Returns the space of the eigenvalues above `least`, at most `most` of them. */
  criticalSpace(params: Float64Array, least: number, most: number): CriticalSpace;
  /**
   * Returns the gradients of uᵢᵀ·H·uⱼ for the vectors of a basis, i ≤ j, row by row: contractions of the third
   * derivatives. Valid until the next call.
   */
  tilts(params: Float64Array, vectors: readonly Float64Array[]): readonly Float64Array[];
}
