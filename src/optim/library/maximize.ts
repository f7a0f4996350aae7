import { isLeastSquares, type OptimizerDefinition } from "../define/definition.ts";
import { onOff } from "../define/hyperparameter.ts";
import type { Oracle, Tensor } from "../engine/method.ts";
import type { Optioned } from "./options.ts";
import type { Numbers } from "./parameter.ts";

const maximize = onOff("maximize", "", "Negates the gradient, so that the loss rises.");

/** Adds `maximize` to an optimizer's options, unless it only minimises a sum of squares. */
export function withMaximize(definition: OptimizerDefinition): Optioned {
  if (isLeastSquares(definition)) return definition;
  return { ...definition, hyperparameters: { ...definition.hyperparameters, maximize } };
}

/** A tensor with another gradient than the parameter's. */
interface NegatedTensor extends Tensor {
  grad: Numbers | null;
}

/** Presents a loss to be maximised to a method that minimises: it negates the gradients of some tensors, or of all. */
export class NegatedOracle implements Oracle {
  /** The tensors that the method is to move. */
  readonly tensors: readonly NegatedTensor[];
  readonly hessian: Oracle["hessian"];
  readonly residuals: Oracle["residuals"];
  readonly #tensors: readonly Tensor[];
  readonly #oracle: Oracle;
  readonly #climbs: readonly boolean[];
  /** −1 where all tensors climb. Where only some do, no single loss falls. */
  readonly #sign: number;

  /** @param climbs says of each tensor whether its gradient is negated */
  constructor(tensors: readonly Tensor[], oracle: Oracle, climbs: readonly boolean[]) {
    this.#tensors = tensors;
    this.#oracle = oracle;
    this.#climbs = climbs;
    this.tensors = tensors.map(({ data, shape }) => ({ data, shape, grad: null }));
    this.#sign = climbs.includes(false) ? 1 : -1;
    const { hessian } = oracle;
    this.hessian =
      hessian &&
      ((out) => {
        hessian(out);
        negate(out, out);
      });
    this.residuals = oracle.residuals;
    this.#hand();
  }

  get loss(): number {
    return this.#sign * this.#oracle.loss;
  }

  evaluate(): number {
    const loss = this.#oracle.evaluate();
    this.#hand();
    return this.#sign * loss;
  }

  hessianProduct(vectors: readonly Float64Array[], out: readonly Float64Array[]): void {
    this.#oracle.hessianProduct(vectors, out);
    for (const [k, product] of out.entries()) if (this.#climbs[k]) negate(product, product);
  }

  #hand(): void {
    for (const [k, { grad, data }] of this.#tensors.entries()) {
      const negated = this.tensors[k];
      if (!grad || !this.#climbs[k]) {
        negated.grad = grad;
        continue;
      }
      // Never the parameter's gradient, which is the caller's.
      if (!negated.grad || negated.grad === grad) negated.grad = new Float64Array(data.length);
      negate(grad, negated.grad);
    }
  }
}

/** Writes −values over `out` (mutates). */
function negate(values: Numbers, out: Numbers): void {
  for (let i = 0; i < values.length; i++) out[i] = -values[i];
}
