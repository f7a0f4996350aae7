import { HessianEigenvalues } from "../../network/curvature/hessian-eigenvalues.ts";
import type { HessianKernel } from "../../network/curvature/hessian-kernel.ts";
import { makeHessian } from "../../network/curvature/make-hessian.ts";
import type { Architecture, Batch } from "../../network/index.ts";
import type { Numbers } from "../../optim/index.ts";
import type { Landscape } from "../../surfaces/index.ts";
import { eigenvalues } from "../explain/stability.ts";

/** Computes eigenvalues of the Hessian H of a loss, at one point after another. */
export interface Eigenvalues {
  /** Goes to a point. */
  at(params: Numbers): void;
  /**
   * Returns the largest eigenvalue of P⁻¹·(H + shift); NaN where it is not finite or was not found.
   *
   * @param about the matrix in a few words: the eigenvector of the last call about the same is where a search begins
   * @param preconditioner the diagonal of P, positive; null for 1
   */
  largest(about: string, preconditioner: Float64Array | null, shift: number): number;
  /** Returns the smallest eigenvalue of H; NaN where it is not known. */
  smallest(): number;
}

/** Returns the eigenvalues of a surface's Hessian, by its formula. */
export function surfaceEigenvalues({ hessian }: Landscape): Eigenvalues {
  const triangle = new Float64Array(3).fill(Number.NaN);
  return {
    at: ([x, y]) => hessian?.(x, y, triangle),
    largest(_, preconditioner, shift) {
      const [a, b] = preconditioner ?? [1, 1];
      const [xx, xy, yy] = triangle;
      return eigenvalues((xx + shift) / a, xy / Math.sqrt(a * b), (yy + shift) / b)[1];
    },
    smallest: () => eigenvalues(triangle[0], triangle[1], triangle[2])[0],
  };
}

/** The residual, relative to the eigenvalue, at which a search ends; it bounds the error. */
const tolerance = 1e-6;

/** The residual up to which an eigenvalue is shown whose search ended before. */
const shown = 1e-3;

/**
 * Returns the eigenvalues of a network's Hessian over a batch, by Lanczos' method.
 *
 * @param maxProducts the most products of the Hessian and a vector for one of them
 */
export function networkEigenvalues(
  architecture: Architecture,
  batch: Batch,
  maxProducts: number,
): Eigenvalues {
  const kernel = makeHessian(architecture);
  return { at: (params) => void kernel.at(params, batch), ...iterated(kernel, maxProducts) };
}

/** Returns the largest eigenvalue of a Hessian by Lanczos' method, from products of it and vectors. */
export function iterated(
  products: Pick<HessianKernel, "size" | "product">,
  maxProducts: number,
): Omit<Eigenvalues, "at"> {
  const found = new HessianEigenvalues(products);
  const vectors = new Map<string, Float64Array>();
  return {
    largest(about, preconditioner, shift) {
      const start = vectors.get(about) ?? null;
      const options = { start, tolerance, maxProducts };
      const { value, vector, residual } = found.find("largest", preconditioner, options, shift);
      if (!(residual <= shown * Math.abs(value))) return Number.NaN;
      vectors.set(about, vector);
      return value;
    },
    smallest: () => Number.NaN,
  };
}
