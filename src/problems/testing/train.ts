import "../../optim/engine/every-method.ts";
import {
  type AddonDefinition,
  addons,
  compose,
  createMethod,
  optimizers,
  resolve,
  type Values,
} from "../../optim/index.ts";
import type { ProblemObjective } from "../index.ts";

/**
 * Returns the parameters after steps of an optimizer on a problem, without the noise that a race would add.
 *
 * @param optimizer its id, with those of its addons after it: "adam+cosine"
 */
export function train(
  problem: ProblemObjective,
  optimizer: string,
  given: Values,
  steps: number,
  afterStep?: (params: Float64Array, step: number) => void,
): Float64Array {
  const [id, ...around] = optimizer.split("+");
  const bare = optimizers.get(id);
  if (!bare) throw new Error(`no optimizer ${id}`);
  const definition = compose(
    bare,
    around.map((one) => addons.get(one) as AddonDefinition),
  );
  const method = createMethod(definition, 1, steps);
  const params = problem.start.slice();
  const grads = new Float64Array(problem.size);
  const tensors = problem.tensors.map(({ from, to, shape }) => ({
    data: params.subarray(from, to),
    grad: grads.subarray(from, to),
    shape,
  }));
  for (const [k, tensor] of tensors.entries()) {
    method.add(tensor);
    for (const [name, value] of Object.entries(resolve(definition, given))) method.set(k, name, value);
  }
  for (let step = 0; step < steps; step++) {
    const loss = problem.lossAndGradient(params, grads, step);
    const unavailable = () => {
      throw new Error(`${optimizer} asks for more than the gradient`);
    };
    method.step(tensors, { loss, evaluate: unavailable, hessianProduct: unavailable });
    afterStep?.(params, step + 1);
  }
  return params;
}
