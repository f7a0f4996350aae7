import type { MadeStep } from "../define/quantities.ts";
import {
  createMethod,
  type Method,
  type MethodState,
  type OptimizerDefinition,
  type Oracle,
  resolve,
  type Values,
} from "../index.ts";

/** A tensor's gradient, or a function with everything that a method may ask of it. */
export interface Made {
  readonly shape: readonly number[];
  readonly start: readonly number[];
  /** Returns the gradient of a step, from 1. */
  readonly gradient: (p: Float64Array, step: number) => readonly number[];
  readonly loss?: (p: Float64Array) => number;
  readonly hessian?: (p: Float64Array) => readonly number[];
  readonly residuals?: (p: Float64Array) => { r: readonly number[]; jacobian: readonly number[] };
}

/** Makes an optimizer's steps on one tensor, and yields each as those see it who explain steps. */
export function* madeSteps(
  definition: OptimizerDefinition,
  given: Values,
  problem: Made,
): Generator<MadeStep> {
  const { shape, start } = problem;
  const values = resolve(definition, given);
  const method: Method = createMethod(definition, 1);
  const [data, grad] = [Float64Array.from(start), new Float64Array(start.length)];
  const tensor = { data, grad, shape };
  method.add(tensor);
  for (const [name, value] of Object.entries(values)) method.set(0, name, value);
  for (let step = 1; ; step++) {
    const oracle = oracleOf(problem, data, grad, step);
    const before = data.slice();
    const first = grad.slice();
    const state: MethodState = method.save();
    method.step([tensor], oracle);
    yield {
      tensors: [{ before, grad: first, shape, values: new Map(Object.entries(values)) }],
      start: state,
      state: method.save(),
      noted: method.noted?.() ?? { tensors: [{}], shared: {} },
    };
  }
}

function oracleOf(problem: Made, data: Float64Array, grad: Float64Array, step: number): Oracle {
  const evaluate = () => {
    grad.set(problem.gradient(data, step));
    return problem.loss?.(data) ?? Number.NaN;
  };
  const { hessian, residuals } = problem;
  const count = residuals?.(data).r.length ?? 0;
  return {
    loss: evaluate(),
    evaluate,
    hessianProduct: () => {
      throw new Error("no method here asks for products with the Hessian");
    },
    ...(hessian && { hessian: (out) => out.set(hessian(data)) }),
    ...(residuals && {
      residuals: {
        count,
        most: count,
        scale: 1,
        passes: 1,
        evaluate: (found, jacobian) => {
          const { r, jacobian: j } = residuals(data);
          found.set(r);
          jacobian?.set(j);
        },
      },
    }),
  };
}
