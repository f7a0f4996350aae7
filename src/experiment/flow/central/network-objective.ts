import { Lanczos } from "../../../network/curvature/lanczos.ts";
import { makeHessian } from "../../../network/curvature/make-hessian.ts";
import type { Architecture, Batch } from "../../../network/index.ts";
import { makeNetwork } from "../../../network/make-network.ts";
import { vectorNetwork } from "../../../network/vector/maker.ts";
import { addScaled, dot, largest } from "../../../optim/algebra/vector.ts";
import type { CriticalSpace, CurvedObjective } from "./curved-objective.ts";

/** The residual of eigenvectors, relative to the eigenvalue, and the most products for one of them. */
const tolerance = 1e-7;
const maxProducts = 200;
/** The way over which third derivatives are differences of products, as a share of the largest parameter or 1. */
const share = 1e-5;

/** Returns the objective of a network's loss on a batch, in double precision. */
export function networkObjective(
  { sizes, activation, bias, loss }: Architecture,
  { samples, inputs, targets }: Batch,
): CurvedObjective & { readonly passes: number } {
  const architecture = { sizes, activation, bias, loss };
  const rows = { samples, inputs: Float64Array.from(inputs), targets: Float64Array.from(targets) };
  const kernel = makeNetwork(architecture, vectorNetwork);
  const hessian = makeHessian(architecture);
  const { size } = hessian;
  const lanczos = new Lanczos(size);
  /** The vectors that were found last, from which the next search starts. */
  const found: Float64Array[] = [];
  const shifted = new Float64Array(size);
  const product = new Float64Array(size);
  let passes = 0;

  function at(params: Float64Array): void {
    passes += 1;
    hessian.at(params, rows);
  }

  function multiply(vector: Float64Array, out: Float64Array): void {
    passes += 1;
    hessian.product(vector, out);
  }

  /** Returns the largest eigenvalue of the Hessian beside some of its eigenvectors. */
  function largestBeside(vectors: readonly Float64Array[], values: readonly number[]) {
    const deflated = (vector: Float64Array, out: Float64Array) => {
      multiply(vector, out);
      // The eigenvalues that are known become 0.
      for (const [i, known] of vectors.entries()) addScaled(out, -values[i] * dot(known, vector), known);
    };
    const start = found[vectors.length] ?? null;
    const pair = lanczos.largest(deflated, { start, tolerance, maxProducts });
    found[vectors.length] = pair.vector;
    return pair;
  }

  /** Returns the Hessian in an orthonormal basis. */
  function projected(vectors: readonly Float64Array[]): Float64Array {
    const k = vectors.length;
    const matrix = new Float64Array(k * k);
    for (const [i, u] of vectors.entries()) {
      multiply(u, product);
      for (const [j, v] of vectors.entries()) matrix[i * k + j] = dot(v, product);
    }
    return matrix;
  }

  return {
    size,
    /** Passes over the batch so far: gradients, and products with the Hessian. */
    get passes() {
      return passes;
    },
    lossAndGradient(params, grads) {
      grads.fill(0);
      passes += 1;
      return kernel.lossAndGradient(params, rows, grads);
    },
    sharpness(params) {
      at(params);
      return largestBeside([], []).value;
    },
    criticalSpace(params, least, most): CriticalSpace {
      at(params);
      const vectors: Float64Array[] = [];
      const values: number[] = [];
      let sharpness = Number.NaN;
      while (vectors.length <= most) {
        const { value, vector } = largestBeside(vectors, values);
        if (values.length === 0) sharpness = value;
        if (!(value > least)) break;
        vectors.push(beside(vectors, vector));
        values.push(value);
      }
      const more = vectors.length > most;
      return { sharpness, vectors, hessian: projected(vectors), more };
    },
    tilts(params, vectors) {
      const way = share * Math.max(1, largest(params));
      return vectors.flatMap((u, i) => {
        const rows = vectors.slice(i).map(() => new Float64Array(size));
        for (const sign of [1, -1]) {
          shifted.set(params);
          addScaled(shifted, sign * way, u);
          at(shifted);
          for (const [j, row] of rows.entries()) {
            multiply(vectors[i + j], product);
            addScaled(row, sign / (2 * way), product);
          }
        }
        return rows;
      });
    },
  };
}

/** Returns a vector of length 1 without its parts along others, which are orthonormal. */
function beside(others: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rest = vector.slice();
  for (const other of others) addScaled(rest, -dot(other, rest), other);
  const length = Math.sqrt(dot(rest, rest));
  return rest.map((one) => one / length);
}
