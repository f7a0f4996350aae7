import { addScaled, dot } from "../../../optim/algebra/vector.ts";
import { type Complementarity, complementary, eachPair, triangleOf } from "./complementarity.ts";
import type { CriticalSpace } from "./curved-objective.ts";

/** A critical space with the gradients of the elements of its Hessian, i ≤ j, row by row. */
export interface TiltedSpace extends CriticalSpace {
  readonly tilts: readonly Float64Array[];
}

/**
 * Returns the problem whose solution is the covariance Σ of an oscillation in a critical space: over a step of some
 * length, the Hessian in that space changes as its gradients say, by the way that the step takes without Σ and by the
 * way −½·∇⟨Σ, H⟩, and must not pass the bound.
 *
 * @param free the way from the point of the space to the end of the step without Σ
 */
export function oscillationProblem(
  { vectors, hessian, tilts }: TiltedSpace,
  bound: number,
  length: number,
  free: Float64Array | null,
): Complementarity {
  const k = vectors.length;
  const size = triangleOf(k);
  const a = new Float64Array(size);
  const b = new Float64Array(size * size);
  eachPair(k, (i, j, row, f) => {
    const change = free ? dot(tilts[row], free) : 0;
    a[row] = (i === j ? bound : 0) - f * (hessian[i * k + j] + change);
    eachPair(k, (_, __, column, g) => {
      b[row * size + column] = (length / 2) * f * g * dot(tilts[row], tilts[column]);
    });
  });
  return { k, a, b };
}

/** Adds ½·∇⟨Σ, H⟩ to `out` (mutates). Returns ½⟨Σ, H⟩. */
export function addForce(
  { vectors, hessian, tilts }: TiltedSpace,
  sigma: Float64Array,
  out: Float64Array,
): number {
  const k = vectors.length;
  let product = 0;
  eachPair(k, (i, j, at, factor) => {
    addScaled(out, (factor * sigma[at]) / 2, tilts[at]);
    product += (factor * sigma[at] * hessian[i * k + j]) / 2;
  });
  return product;
}

/** Returns Σ; null where no oscillation keeps the eigenvalues within the bound. */
export const oscillation = (
  space: TiltedSpace,
  bound: number,
  length: number,
  free: Float64Array | null,
): Float64Array | null => complementary(oscillationProblem(space, bound, length, free));
