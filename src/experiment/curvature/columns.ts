import type { Shown } from "../recording/columns.ts";

/** Curvature of the loss at a contender's parameters, beside the limits of stability. NaN where there is none. */
export interface Curvatures {
  /** Updates made before. */
  readonly step: number;
  /** The largest eigenvalue of the Hessian of the loss on all training samples. */
  readonly sharpness: number;
  /** The sharpness above which updates grow: 2/lr for gradient descent. */
  readonly limit: number;
  /** The largest eigenvalue of P⁻¹ times the Hessian, P the diagonal matrix that divides the update. */
  readonly preconditioned: number;
  /** The preconditioned sharpness above which updates grow: (2 + 2β₁)/((1 − β₁)·lr) for Adam. */
  readonly preconditionedLimit: number;
  /** The smallest eigenvalue of the Hessian, on a surface alone. */
  readonly lowest: number;
}

/** The columns of curvature, in the order of their numbers in an answer. */
export const curvatureColumns = {
  step: { title: "Measured at", unit: "count" },
  sharpness: { title: "Sharpness" },
  limit: { title: "Limit of the sharpness" },
  preconditioned: { title: "Preconditioned sharpness" },
  preconditionedLimit: { title: "Limit of the preconditioned sharpness" },
  lowest: { title: "Smallest curvature" },
} as const satisfies Readonly<Record<keyof Curvatures, Shown>>;
