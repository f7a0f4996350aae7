import { describe } from "../library/parameter.ts";
import { differenceProduct } from "./difference-product.ts";
import type { Oracle, Tensor } from "./method.ts";

/** The parts of an oracle that a caller can supply besides the closure. */
export type Known = Pick<Oracle, "hessian" | "residuals">;

/** Answers with a closure that sets the parameters' gradients, as PyTorch's optimizers do. */
export class ClosureOracle implements Oracle {
  readonly loss: number;
  readonly hessian: Oracle["hessian"];
  readonly residuals: Oracle["residuals"];
  readonly #name: string;
  readonly #tensors: readonly Tensor[];
  readonly #closure: (() => number) | undefined;

  /** Calls the closure once, so that the step begins with its gradients. @param name of the optimizer, for errors */
  constructor(
    name: string,
    tensors: readonly Tensor[],
    closure: (() => number) | undefined,
    { hessian, residuals }: Known = {},
  ) {
    if (closure !== undefined && typeof closure !== "function")
      throw new TypeError(`closure must be a function that returns the loss, got ${describe(closure)}`);
    this.hessian = hessian;
    this.residuals = residuals;
    this.#name = name;
    this.#tensors = tensors;
    this.#closure = closure;
    this.loss = closure ? this.evaluate() : Number.NaN;
  }

  /** Returns the closure. @throws TypeError where there is none */
  requireClosure(): () => number {
    if (this.#closure) return this.#closure;
    throw new TypeError(
      `step of ${this.#name} needs a closure that clears the gradients, computes the loss and its gradients, and returns the loss`,
    );
  }

  evaluate(): number {
    const loss = this.requireClosure()();
    if (typeof loss !== "number") throw new TypeError(`closure must return the loss, got ${describe(loss)}`);
    return loss;
  }

  hessianProduct(vectors: readonly Float64Array[], out: readonly Float64Array[]): void {
    differenceProduct(this.#tensors, () => this.evaluate(), vectors, out);
  }
}
