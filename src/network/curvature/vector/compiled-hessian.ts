import type { Numbers } from "../../../optim/index.ts";
import { compileModule, instantiate, newMemory } from "../../../wasm/index.ts";
import type { ActivationDefinition } from "../../activation.ts";
import { numbersOf } from "../../numbers-of.ts";
import type { Precision } from "../../precision.ts";
import { cached, widthOf } from "../../vector/compiled-network.ts";
import { lanesOf } from "../../vector/lanes.ts";
import { importedFrom, pagesOf } from "../../vector/network-module.ts";
import { importedFunctions } from "../../vector/vector-arithmetic.ts";
import { buildHessian } from "./hessian-module.ts";
import { planHessian } from "./hessian-plan.ts";

/** A module with its memory. Arrays are [unit][sample], `stride` numbers from a unit's row to the next. */
export interface CompiledHessian {
  /** The most samples of a call. */
  readonly stride: number;
  readonly params: Numbers;
  readonly inputs: Numbers;
  readonly outputs: Numbers;
  /** The derivatives of the loss with respect to the outputs, which `backward` reads. */
  readonly slopes: Numbers;
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
  sizes: readonly number[],
  activation: ActivationDefinition,
  precision: Precision,
  capacity: number,
): CompiledHessian {
  const lanes = lanesOf(precision);
  const plan = planHessian(sizes, lanes, capacity);
  const { values, tangents } = plan;
  const stride = values.row / lanes.bytes;
  const memory = newMemory(pagesOf(plan));
  const module = cached(["hessian", sizes, activation.id, precision, values.row].join(), () =>
    compileModule(buildHessian(plan, precision, activation).build()),
  );
  const exported = instantiate(module, { [importedFrom]: { memory, ...importedFunctions } });
  const { forward, backward, push, pull } = exported;
  const Numbers = numbersOf(precision);
  const view = (address: number, count: number): Numbers => new Numbers(memory.buffer, address, count);
  const last = values.layers.length - 1;
  const outputs = values.layers[last];
  const outputTangents = tangents.layers[last];
  const rows = (address: number) => view(address, outputs.outputs * stride);
  const width = (samples: number) => widthOf(samples, lanes);
  return {
    stride,
    params: view(values.params, values.size),
    inputs: view(values.layers[0].input, sizes[0] * stride),
    outputs: rows(outputs.sums),
    slopes: rows(outputs.slopes),
    vector: view(tangents.params, values.size),
    outputTangents: rows(outputTangents.sums),
    slopeTangents: rows(outputTangents.slopes),
    product: view(tangents.grads, values.size),
    forward: (samples) => forward(width(samples)),
    backward: (samples) => backward(width(samples)),
    push: (samples) => push(width(samples)),
    pull: (samples) => pull(width(samples), samples),
  };
}
