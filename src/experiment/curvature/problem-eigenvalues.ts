import type { HessianKernel } from "../../network/curvature/hessian-kernel.ts";
import { differenceProduct, type Numbers } from "../../optim/index.ts";
import type { ProblemObjective } from "../../problems/index.ts";
import { type Eigenvalues, iterated } from "./eigenvalues.ts";

/** Multiplies a problem's Hessian at one point by vectors. */
interface Products extends Pick<HessianKernel, "size" | "product"> {
  at(params: Numbers): void;
}

/** The most products for an eigenvalue. */
const maxProducts = 200;

/**
 * Returns the eigenvalues of a problem's Hessian by Lanczos' method: of the matrix where it is known exactly, else from
 * central differences of the gradient. All are NaN where only a batch's gradient is known.
 *
 * @param hasBatches true where the gradient is a batch's
 */
export function problemEigenvalues(objective: ProblemObjective, hasBatches: boolean): Eigenvalues {
  if (!objective.hessian && hasBatches)
    return { at: () => {}, largest: () => Number.NaN, smallest: () => Number.NaN };
  const products = objective.hessian ? productsOfMatrix(objective) : productsByDifferences(objective);
  return { at: (params) => products.at(params), ...iterated(products, maxProducts) };
}

function productsOfMatrix(objective: ProblemObjective): Products {
  const { size } = objective;
  const matrix = new Float64Array(size * size);
  return {
    size,
    at: (params) => objective.hessian?.(params, matrix),
    product(vector, out) {
      for (let i = 0; i < size; i++) {
        let sum = 0;
        for (let j = 0; j < size; j++) sum += matrix[i * size + j] * vector[j];
        out[i] = sum;
      }
    },
  };
}

function productsByDifferences(objective: ProblemObjective): Products {
  const { size } = objective;
  const data = new Float64Array(size);
  const grad = new Float64Array(size);
  const tensors = [{ data, grad, shape: [size] }];
  const evaluate = () => objective.lossAndGradient(data, grad, 0);
  const multiplied = new Float64Array(size);
  return {
    size,
    at: (params) => data.set(params),
    product(vector, out) {
      differenceProduct(tensors, evaluate, [Float64Array.from(vector)], [multiplied]);
      out.set(multiplied);
    },
  };
}
