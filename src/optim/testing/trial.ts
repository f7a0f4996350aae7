import {
  createMethod,
  type Method,
  type OptimizerDefinition,
  type Oracle,
  resolve,
  type Values,
} from "../index.ts";

/** A loss of two coordinates as a sum of squares, with everything that an optimizer may ask of one. */
export interface Problem {
  readonly start: readonly [number, number];
  /** The residuals r and their derivatives; the loss is Σ r². */
  readonly residuals: (x: number, y: number) => { r: readonly number[]; jacobian: readonly number[] };
  readonly hessian: (x: number, y: number) => readonly [number, number, number, number];
}

/** (1 − x)² + 100(y − x²)², from where the page starts. */
export const rosenbrock: Problem = {
  start: [-1.2, 1],
  residuals: (x, y) => ({ r: [1 - x, 10 * (y - x * x)], jacobian: [-1, 0, -20 * x, 10] }),
  hessian: (x, y) => [2 - 400 * (y - 3 * x * x), -400 * x, -400 * x, 200],
};

/** (x − 1)² / 2 + 5(y − 0.5)². */
export const bowl: Problem = {
  start: [-1.2, 1],
  residuals: (x, y) => ({
    r: [(x - 1) / Math.SQRT2, Math.sqrt(5) * (y - 0.5)],
    jacobian: [1 / Math.SQRT2, 0, 0, Math.sqrt(5)],
  }),
  hessian: () => [1, 0, 0, 10],
};

/** A problem whose gradient is 0 everywhere. */
export const plain: Problem = {
  start: [-1.2, 1],
  residuals: () => ({ r: [0], jacobian: [0, 0] }),
  hessian: () => [0, 0, 0, 0],
};

/** Runs an optimizer on a problem. */
export class Trial {
  readonly data: Float64Array;
  readonly grad = new Float64Array(2);
  readonly #method: Method;
  readonly #problem: Problem;
  readonly #oracle: Oracle;
  readonly #tensors;

  /** @param apart true where each coordinate is a separate tensor */
  constructor(definition: OptimizerDefinition, values: Values, problem: Problem, apart = false) {
    this.#problem = problem;
    this.data = Float64Array.from(problem.start);
    this.#tensors = (apart ? [0, 1] : [0]).map((from) => {
      const to = apart ? from + 1 : 2;
      return { data: this.data.subarray(from, to), grad: this.grad.subarray(from, to), shape: [to - from] };
    });
    this.#method = createMethod(definition, 1);
    for (const tensor of this.#tensors) this.#method.add(tensor);
    this.set(resolve(definition, values));
    const evaluate = () => this.evaluate();
    const hessian = () => problem.hessian(this.data[0], this.data[1]);
    this.#oracle = {
      get loss() {
        return evaluate();
      },
      evaluate,
      hessianProduct: (vectors, out) => {
        const [xx, xy, yx, yy] = hessian();
        const [x, y] = vectors.flatMap((one) => [...one]);
        const product = [xx * x + xy * y, yx * x + yy * y];
        if (apart) for (const k of [0, 1]) out[k][0] = product[k];
        else out[0].set(product);
      },
      hessian: (out) => out.set(hessian()),
      residuals: {
        count: problem.residuals(0, 0).r.length,
        most: problem.residuals(0, 0).r.length,
        passes: 1,
        scale: 1,
        evaluate: (residuals, jacobian) => {
          const { r, jacobian: j } = problem.residuals(this.data[0], this.data[1]);
          residuals.set(r);
          jacobian?.set(j);
        },
      },
    };
  }

  set(values: Values): void {
    for (const k of this.#tensors.keys())
      for (const [name, value] of Object.entries(values)) this.#method.set(k, name, value);
  }

  /** Returns the loss at the present point; overwrites the gradient. */
  evaluate(): number {
    const { r, jacobian } = this.#problem.residuals(this.data[0], this.data[1]);
    this.grad.fill(0);
    for (const [i, value] of r.entries())
      for (let j = 0; j < 2; j++) this.grad[j] += 2 * value * jacobian[2 * i + j];
    return r.reduce((sum, value) => sum + value * value, 0);
  }

  /** Makes steps. @returns the loss after the last one */
  advance(steps: number): number {
    for (let t = 0; t < steps; t++) {
      this.evaluate();
      this.#method.step(this.#tensors, this.#oracle);
    }
    return this.evaluate();
  }
}
