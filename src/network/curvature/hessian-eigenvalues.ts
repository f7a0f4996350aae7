import { addScaled } from "../../optim/algebra/vector.ts";
import type { HessianKernel } from "./hessian-kernel.ts";
import { type Eigenpair, Lanczos, type LanczosOptions } from "./lanczos.ts";

/** The largest eigenvalue, or the smallest, which is negative at a saddle. */
export type End = "largest" | "smallest";

/** Computes eigenvalues of a Hessian at the point where its kernel is. Keeps memory from call to call. */
export class HessianEigenvalues {
  readonly #kernel: Pick<HessianKernel, "size" | "product">;
  readonly #lanczos: Lanczos;
  readonly #roots: Float64Array;
  readonly #scaled: Float64Array;

  constructor(kernel: Pick<HessianKernel, "size" | "product">) {
    this.#kernel = kernel;
    this.#lanczos = new Lanczos(kernel.size);
    this.#roots = new Float64Array(kernel.size).fill(1);
    this.#scaled = new Float64Array(kernel.size);
  }

  /**
   * Returns an eigenvalue of P⁻¹·(H + shift), with its eigenvector, for the diagonal matrix P.
   *
   * @param preconditioner the diagonal of P, positive numbers; null for P = 1
   * @param shift a number that is added to the diagonal of H, as an L2 penalty adds its factor
   */
  find(end: End, preconditioner: ArrayLike<number> | null, options: LanczosOptions, shift = 0): Eigenpair {
    const { start, ...others } = options;
    const roots = this.#roots;
    for (let i = 0; i < roots.length; i++) roots[i] = preconditioner ? 1 / Math.sqrt(preconditioner[i]) : 1;
    const sign = end === "largest" ? 1 : -1;
    // P^(−1/2)·H·P^(−1/2) is symmetric and has the eigenvalues of P⁻¹·H; its eigenvectors are P^(1/2) times those.
    const multiply = (vector: Float64Array, out: Float64Array) => {
      for (let i = 0; i < vector.length; i++) this.#scaled[i] = roots[i] * vector[i];
      this.#kernel.product(this.#scaled, out);
      if (shift !== 0) addScaled(out, shift, this.#scaled);
      for (let i = 0; i < out.length; i++) out[i] *= sign * roots[i];
    };
    const symmetricStart = start && Float64Array.from(start, (one, i) => one / roots[i]);
    const { value, vector, ...found } = this.#lanczos.largest(multiply, { ...others, start: symmetricStart });
    let square = 0;
    for (let i = 0; i < vector.length; i++) {
      vector[i] *= roots[i];
      square += vector[i] * vector[i];
    }
    for (let i = 0; i < vector.length; i++) vector[i] /= Math.sqrt(square);
    return { ...found, value: sign * value, vector };
  }
}
