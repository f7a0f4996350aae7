import {
  createMethod,
  differenceProduct,
  type Method,
  type MethodState,
  type OptimizerDefinition,
  type Oracle,
  resolve,
  type Values,
} from "../index.ts";

/** Runs a method on two tensors, down a curved valley that couples them. */
export class Rig {
  readonly data = [Float64Array.of(1.5, -0.7, 0.3), Float64Array.of(0.9)];
  readonly grads = this.data.map(({ length }) => new Float64Array(length));
  readonly #method: Method;
  readonly #tensors;
  readonly #oracle: Oracle;
  #handedOver: readonly Float64Array[] = [];

  /** @param missing the index of a tensor that never has a gradient */
  constructor(definition: OptimizerDefinition, given: Values = {}, missing = -1) {
    this.#method = createMethod(definition, 1);
    this.#tensors = this.data.map((data, k) => ({
      data,
      grad: k === missing ? null : this.grads[k],
      shape: [data.length],
    }));
    for (const tensor of this.#tensors) this.#method.add(tensor);
    for (const k of this.data.keys())
      for (const [name, value] of Object.entries(resolve(definition, given))) this.set(k, name, value);
    const evaluate = () => this.#evaluate();
    const loss = () => this.#loss();
    this.#oracle = {
      get loss() {
        return loss();
      },
      evaluate,
      hessianProduct: (vectors, out) => differenceProduct(this.#tensors, evaluate, vectors, out),
      residuals: {
        count: 5,
        most: 5,
        scale: 1,
        passes: 1,
        evaluate: (r, jacobian) => this.#squares(r, jacobian),
      },
    };
  }

  set(tensor: number, name: string, value: number): void {
    this.#method.set(tensor, name, value);
  }

  /** Makes steps; returns true where no step wrote into a gradient. */
  advance(steps: number): boolean {
    let untouched = true;
    for (let i = 0; i < steps; i++) {
      this.#evaluate();
      this.#method.step(this.#tensors, this.#oracle);
      untouched &&= this.grads.every((grad, k) => grad.every((g, j) => g === this.#handedOver[k][j]));
    }
    return untouched;
  }

  save(): { state: MethodState; data: readonly Float64Array[] } {
    return { state: this.#method.save(), data: this.data.map((data) => data.slice()) };
  }

  load({ state, data }: ReturnType<Rig["save"]>): void {
    this.#method.load(state);
    for (const [k, values] of data.entries()) this.data[k].set(values);
  }

  /** Computes the loss as squares. */
  #squares(residuals: Float64Array, jacobian: Float64Array | null): void {
    const [[a, b, c], [q]] = this.data;
    const [sa, sb, sc] = [Math.SQRT1_2, Math.SQRT2, Math.sqrt(5)];
    const tie = 2 * (a + q);
    const root = Math.sqrt(40);
    residuals.set([sa * a, sb * b, sc * c, q, (a + q) ** 2 / root]);
    jacobian?.set([sa, 0, 0, 0, 0, sb, 0, 0, 0, 0, sc, 0, 0, 0, 0, 1, tie / root, 0, 0, tie / root]);
  }

  /** Returns the loss and leaves the gradients as they are: SAM's are those of another point. */
  #loss(): number {
    const [kept, handedOver] = [this.grads.map((grad) => grad.slice()), this.#handedOver];
    const loss = this.#evaluate();
    for (const [k, grad] of kept.entries()) this.grads[k].set(grad);
    this.#handedOver = handedOver;
    return loss;
  }

  /** Computes Σ aᵢ·pᵢ² / 2 + q² + (p₀ + q)⁴ / 40, and its gradient. */
  #evaluate(): number {
    const [p, q] = this.data;
    const curvatures = [1, 4, 10];
    const sum = p[0] + q[0];
    const [dp, dq] = this.grads;
    for (let i = 0; i < 3; i++) dp[i] = curvatures[i] * p[i];
    dp[0] += sum ** 3 / 10;
    dq[0] = 2 * q[0] + sum ** 3 / 10;
    this.#handedOver = this.grads.map((grad) => grad.slice());
    return p.reduce((loss, x, i) => loss + (curvatures[i] * x * x) / 2, q[0] ** 2 + sum ** 4 / 40);
  }
}
