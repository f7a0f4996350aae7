import type { Numbers } from "../../optim/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import type { Precision } from "../precision.ts";
import { compiledModule, type NetworkArrays } from "./compiled-module.ts";
import { lanesOf } from "./lanes.ts";
import { planMemory } from "./memory-plan.ts";
import { buildNetwork } from "./network-module.ts";

/** A network's module with its memory. */
export interface CompiledNetwork extends NetworkArrays {
  /** The gradient, which `backward` overwrites. */
  readonly grads: Numbers;
  /** Inputs sample by sample, with numbers from a sample's to the next's, which `turn` takes. */
  readonly rows: Numbers;
  readonly rowStride: number;
  readonly turn: (samples: number) => void;
  /** Computes the outputs of the first samples. */
  readonly forward: (samples: number) => void;
  /** Computes the gradient after `forward` with as many samples. */
  readonly backward: (samples: number) => void;
}

/**
 * Compiles a network.
 *
 * @param capacity the most samples of a call; there may be a few more
 * @throws RangeError where there is not enough memory
 */
export function compileNetwork(
  sizes: readonly number[],
  activation: ActivationDefinition,
  precision: Precision,
  capacity: number,
): CompiledNetwork {
  const plan = planMemory(sizes, lanesOf(precision), capacity);
  const build = () => buildNetwork(plan, precision, activation);
  const compiled = compiledModule([sizes, activation.id], plan, plan.bytes, precision, build);
  const { forward, backward, turn } = compiled.exports;
  const { arrays, view, width } = compiled;
  const [{ inputBySample, columns }] = plan.layers;
  const rowStride = columns / lanesOf(precision).bytes;
  return {
    ...arrays,
    rows: view(inputBySample, rowStride * arrays.stride),
    rowStride,
    turn: (samples) => turn(width(samples)),
    grads: view(plan.grads, plan.size),
    forward: (samples) => forward(width(samples)),
    backward: (samples) => backward(width(samples), samples),
  };
}
