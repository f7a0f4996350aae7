import { checkListedNames, type Numbers } from "../../optim/index.ts";
import { BatchReader } from "../batch-reader.ts";
import { lossOf } from "../losses.ts";
import type { MLP } from "../mlp.ts";
import { numbersOf } from "../numbers-of.ts";
import type { Rows } from "../rows.ts";
import { type End, HessianEigenvalues } from "./hessian-eigenvalues.ts";
import type { HessianKernel } from "./hessian-kernel.ts";
import type { Eigenpair } from "./lanczos.ts";
import { makeHessian } from "./make-hessian.ts";

export interface EigenvalueOptions {
  /**
   * The diagonal of a matrix P, a positive number for each parameter in the order of `parameters()`: the eigenvalue is
   * that of P⁻¹H then. With √v̂ + eps it is what decides whether Adam is stable (Cohen et al. 2022, arXiv:2207.14484).
   */
  readonly preconditioner?: ArrayLike<number>;
  /**
   * The `vector` of an earlier result, from parameters that were not far: fewer products are needed. Not used where it
   * is 0 or not finite.
   */
  readonly start?: ArrayLike<number>;
  /** The largest residual, relative to the eigenvalue; 1e-6 by default. */
  readonly tolerance?: number;
  /** The most products of the Hessian and a vector; 200 by default. */
  readonly maxProducts?: number;
}

const known = ["preconditioner", "start", "tolerance", "maxProducts"];

/** A network's compiled module and memory, kept from call to call. */
interface Workspace {
  readonly reader: BatchReader;
  readonly params: Numbers;
  readonly kernel: HessianKernel;
  readonly eigenvalues: HessianEigenvalues;
}

const workspaces = new WeakMap<MLP, Workspace>();

/**
 * Returns the product of the Hessian of a network's mean loss, the matrix of its second derivatives with respect to the
 * parameters, and a vector. It is exact and costs about as much as two gradients (Pearlmutter 1994,
 * doi:10.1162/neco.1994.6.1.147). Where an activation has a kink its second derivative is 0.
 *
 * @param inputs as in `MLP.lossAndGradient`, and so are the targets
 * @param vector a number for each parameter, in the order of `mlp.parameters()`, each row by row
 * @throws RangeError where a size does not fit or a target is no class
 */
export function hessianVectorProduct(
  mlp: MLP,
  inputs: Rows,
  targets: Rows,
  vector: ArrayLike<number>,
): Float64Array {
  const { kernel } = workspaceAt(mlp, inputs, targets);
  checkLength("vector", vector, kernel.size);
  const out = new Float64Array(kernel.size);
  kernel.product(Float64Array.from(vector), out);
  return out;
}

/**
 * Returns the largest eigenvalue of the Hessian of a network's mean loss, and its eigenvector. Gradient descent without
 * momentum is stable while it is below 2/lr (Cohen et al. 2021, arXiv:2103.00065). The same arguments give the same bits
 * everywhere.
 *
 * @param inputs as in `MLP.lossAndGradient`, and so are the targets
 * @throws TypeError or RangeError that names the argument, its value and what is permitted
 */
export function sharpness(mlp: MLP, inputs: Rows, targets: Rows, options: EigenvalueOptions = {}): Eigenpair {
  return eigenvalue("sharpness", "largest", mlp, inputs, targets, options);
}

/**
 * Returns the smallest eigenvalue of the Hessian, which is negative where the loss is bent downwards along some
 * direction, as at a saddle, and its eigenvector. Arguments and errors are those of `sharpness`.
 */
export function lowestCurvature(
  mlp: MLP,
  inputs: Rows,
  targets: Rows,
  options: EigenvalueOptions = {},
): Eigenpair {
  return eigenvalue("lowestCurvature", "smallest", mlp, inputs, targets, options);
}

function eigenvalue(
  name: string,
  end: End,
  mlp: MLP,
  inputs: Rows,
  targets: Rows,
  options: EigenvalueOptions,
): Eigenpair {
  checkListedNames(name, options, known);
  const { preconditioner = null, start = null, tolerance = 1e-6, maxProducts = 200 } = options;
  if (!(tolerance >= 0)) throw new RangeError(`tolerance must be a number at least 0, got ${tolerance}`);
  if (!(Number.isInteger(maxProducts) && maxProducts >= 1))
    throw new RangeError(`maxProducts must be a whole number from 1, got ${maxProducts}`);
  const { kernel, eigenvalues } = workspaceAt(mlp, inputs, targets);
  if (start) checkLength("start", start, kernel.size);
  if (preconditioner) {
    checkLength("preconditioner", preconditioner, kernel.size);
    const wrong = Array.from(preconditioner).findIndex((one) => !(one > 0 && one < Number.POSITIVE_INFINITY));
    if (wrong >= 0)
      throw new RangeError(
        `preconditioner[${wrong}] must be a positive number, got ${preconditioner[wrong]}`,
      );
  }
  return eigenvalues.find(end, preconditioner, { start, tolerance, maxProducts });
}

/** Returns a network's workspace, whose kernel is at the network's parameters. */
function workspaceAt(mlp: MLP, inputs: Rows, targets: Rows): Workspace {
  const workspace = workspaces.get(mlp) ?? newWorkspace(mlp);
  workspaces.set(mlp, workspace);
  const { params, reader, kernel } = workspace;
  let from = 0;
  for (const { data } of mlp.parameters()) {
    params.set(data, from);
    from += data.length;
  }
  kernel.at(params, reader.read(inputs, targets));
  return workspace;
}

function newWorkspace({ options }: MLP): Workspace {
  const { layers: sizes, activation, bias, loss, precision } = options;
  const Numbers = numbersOf(precision);
  const kernel = makeHessian({ sizes, activation, bias, loss, precision });
  return {
    reader: new BatchReader(sizes, lossOf(loss), Numbers),
    params: new Numbers(kernel.size),
    kernel,
    eigenvalues: new HessianEigenvalues(kernel),
  };
}

function checkLength(name: string, numbers: ArrayLike<number>, size: number): void {
  if (typeof numbers !== "object" || numbers === null)
    throw new TypeError(`${name} must be an array of numbers, got ${String(numbers)}`);
  if (numbers.length !== size)
    throw new RangeError(`${name} must have the ${size} numbers of the parameters, got ${numbers.length}`);
}
