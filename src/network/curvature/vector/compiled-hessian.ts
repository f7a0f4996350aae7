import type { Numbers } from "../../../optim/index.ts";
import type { ActivationDefinition } from "../../activation.ts";
import type { Architecture } from "../../network.ts";
import { compiledModule, type NetworkArrays } from "../../vector/compiled-module.ts";
import { lanesOf } from "../../vector/lanes.ts";
import { buildHessian } from "./hessian-module.ts";
import { planHessian } from "./hessian-plan.ts";

/** The module of a network's Hessian with its memory. */
export interface CompiledHessian extends NetworkArrays {
  /** The vector that `push` reads, and the outputs' derivatives along it. */
  readonly vector: Numbers;
  readonly outputTangents: Numbers;
  /** The derivatives of `slopes` along the vector, which `pull` reads, and the product. */
  readonly slopeTangents: Numbers;
  readonly product: Numbers;
  /** Computes the outputs of the first samples. */
  readonly forward: (samples: number) => void;
  /** Computes what all products at the point need, after `forward` with as many samples. */
  readonly backward: (samples: number) => void;
  /** Computes `outputTangents`; then `pull` computes the product. */
  readonly push: (samples: number) => void;
  readonly pull: (samples: number) => void;
}

/**
 * Compiles the products with the Hessian of a network.
 *
 * @param capacity the most samples of a call; there may be a few more
 * @throws RangeError where there is not enough memory
 */
export function compileHessian(
  architecture: Architecture,
  activations: readonly ActivationDefinition[],
  capacity: number,
): CompiledHessian {
  const { sizes, activation, bias = true, precision = "float64" } = architecture;
  const plan = planHessian(architecture, lanesOf(precision), capacity);
  const { values, tangents } = plan;
  const build = () => buildHessian(plan, precision, activations);
  const compiled = compiledModule(["hessian", sizes, activation, bias], values, plan.bytes, precision, build);
  const { forward, backward, push, pull } = compiled.exports;
  const { arrays, view, width } = compiled;
  const outputTangents = tangents.layers[tangents.layers.length - 1];
  return {
    ...arrays,
    vector: view(tangents.params, values.size),
    outputTangents: view(outputTangents.sums, arrays.outputs.length),
    slopeTangents: view(outputTangents.slopes, arrays.outputs.length),
    product: view(tangents.grads, values.size),
    forward: (samples) => forward(width(samples)),
    backward: (samples) => backward(width(samples)),
    push: (samples) => push(width(samples)),
    pull: (samples) => pull(width(samples), samples),
  };
}
