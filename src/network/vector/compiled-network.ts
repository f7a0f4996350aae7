import type { Numbers } from "../../optim/index.ts";
import { compileModule, instantiate, newMemory } from "../../wasm/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import { numbersOf } from "../numbers-of.ts";
import type { Precision } from "../precision.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import { planMemory } from "./memory-plan.ts";
import { buildNetwork, importedFrom, pagesOf } from "./network-module.ts";
import { importedFunctions } from "./vector-arithmetic.ts";

/** A network's module with its memory. Arrays are [unit][sample], `stride` numbers from a unit's row to the next. */
export interface CompiledNetwork {
  /** The most samples of a call. */
  readonly stride: number;
  readonly params: Numbers;
  readonly inputs: Numbers;
  readonly outputs: Numbers;
  /** The derivatives of the loss with respect to the outputs, which `backward` reads. */
  readonly slopes: Numbers;
  /** The gradient, which `backward` overwrites. */
  readonly grads: Numbers;
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
  const lanes = lanesOf(precision);
  const plan = planMemory(sizes, lanes, capacity);
  const stride = plan.row / lanes.bytes;
  const memory = newMemory(pagesOf(plan));
  const module = cached([sizes, activation.id, precision, plan.row].join(), () =>
    compileModule(buildNetwork(plan, precision, activation).build()),
  );
  const { forward, backward } = instantiate(module, { [importedFrom]: { memory, ...importedFunctions } });
  const Numbers = numbersOf(precision);
  const view = (address: number, count: number): Numbers => new Numbers(memory.buffer, address, count);
  const last = plan.layers[plan.layers.length - 1];
  const width = (samples: number) => widthOf(samples, lanes);
  return {
    stride,
    params: view(plan.params, plan.size),
    inputs: view(plan.layers[0].input, sizes[0] * stride),
    outputs: view(last.sums, last.outputs * stride),
    slopes: view(last.slopes, last.outputs * stride),
    grads: view(plan.grads, plan.size),
    forward: (samples) => forward(width(samples)),
    backward: (samples) => backward(width(samples), samples),
  };
}

/** Returns the bytes of a row that are in use: two vectors are computed together. */
export const widthOf = (samples: number, lanes: Lanes): number => 32 * Math.ceil(samples / (2 * lanes.count));

/** Compiled modules, the latest used last: a page compiles the same network again whenever a setting changes. */
const modules = new Map<string, object>();
const mostModules = 16;

/** Returns the module that was compiled for a key, or compiles it. */
export function cached(key: string, compile: () => object): object {
  const module = modules.get(key) ?? compile();
  modules.delete(key);
  modules.set(key, module);
  for (const oldest of modules.keys()) {
    if (modules.size <= mostModules) break;
    modules.delete(oldest);
  }
  return module;
}
