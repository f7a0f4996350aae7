import type { Numbers } from "../../optim/index.ts";
import { compileModule, instantiate, newMemory } from "../../wasm/index.ts";
import type { ActivationDefinition } from "../activation.ts";
import { activationOf } from "../activations.ts";
import type { LossFunction } from "../loss.ts";
import { lossOf } from "../losses.ts";
import type { Architecture, Batch, NetworkKernel } from "../network.ts";
import { lanesOf, type Precision } from "./lanes.ts";
import { type MemoryPlan, planMemory } from "./memory-plan.ts";
import { buildNetwork, importedFrom, pagesOf } from "./network-module.ts";
import { importedFunctions } from "./vector-arithmetic.ts";

/** A module with its memory, for at most `capacity` samples at a time. */
interface Compiled {
  readonly plan: MemoryPlan;
  readonly capacity: number;
  /** Samples from a unit's row to the next. */
  readonly stride: number;
  readonly forward: (width: number) => void;
  readonly backward: (width: number, samples: number) => void;
  readonly params: Numbers;
  readonly grads: Numbers;
  readonly inputs: Numbers;
  readonly outputs: Numbers;
  readonly slopes: Numbers;
}

/** Computes a network in WebAssembly, with the same bits as `LoopNetwork`. Only where `canCompile`. */
export class VectorNetwork implements NetworkKernel {
  readonly size: number;
  readonly outputCount: number;
  readonly #sizes: readonly number[];
  readonly #precision: Precision;
  readonly #activation: ActivationDefinition;
  readonly #loss: LossFunction;
  readonly #classes: boolean;
  #targets: Numbers = new Float64Array(0);
  #compiled: Compiled;

  constructor({ sizes, activation, loss }: Architecture, precision: Precision) {
    const definition = lossOf(loss);
    this.#sizes = sizes;
    this.#precision = precision;
    this.#activation = activationOf(activation);
    this.#loss = definition.compute;
    this.#classes = definition.targets === "class";
    this.outputCount = sizes[sizes.length - 1];
    this.#compiled = this.#compile(1);
    this.size = this.#compiled.plan.size;
  }

  lossAndGradient(params: Numbers, batch: Batch, grads: Numbers): number {
    const { samples } = batch;
    const loss = this.loss(params, batch);
    const { grads: added, backward } = this.#compiled;
    backward(this.#width(samples), samples);
    for (let i = 0; i < this.size; i++) grads[i] += added[i];
    return loss;
  }

  loss(params: Numbers, batch: Batch): number {
    const { samples } = batch;
    if (samples > this.#compiled.capacity) this.#compiled = this.#compile(samples);
    const { stride, outputs, slopes, inputs, forward } = this.#compiled;
    this.#compiled.params.set(params);
    copyRows(batch.inputs, this.#sizes[0], samples, inputs, stride);
    forward(this.#width(samples));
    let targets = batch.targets;
    if (!this.#classes && stride !== samples) {
      copyRows(targets, this.outputCount, samples, this.#targets, stride);
      targets = this.#targets;
    }
    return this.#loss(outputs, targets, slopes, this.outputCount, samples, stride);
  }

  #width(samples: number): number {
    const pair = 2 * lanesOf(this.#precision).count;
    return Math.ceil(samples / pair) * 32;
  }

  #compile(samples: number): Compiled {
    const lanes = lanesOf(this.#precision);
    const plan = planMemory(this.#sizes, lanes, samples);
    const stride = plan.row / lanes.bytes;
    const memory = newMemory(pagesOf(plan));
    const Numbers = this.#precision === "float32" ? Float32Array : Float64Array;
    const view = (address: number, count: number): Numbers => new Numbers(memory.buffer, address, count);
    const last = plan.layers[plan.layers.length - 1];
    const module = compileModule(buildNetwork(plan, this.#precision, this.#activation).build());
    const { forward, backward } = instantiate(module, {
      [importedFrom]: { memory, ...importedFunctions },
    });
    this.#targets = new Numbers(this.outputCount * stride);
    return {
      plan,
      capacity: stride,
      stride,
      forward,
      backward,
      params: view(plan.params, plan.size),
      grads: view(plan.grads, plan.size),
      inputs: view(plan.layers[0].input, this.#sizes[0] * stride),
      outputs: view(last.sums, this.outputCount * stride),
      slopes: view(last.slopes, this.outputCount * stride),
    };
  }

  outputs(params: Numbers, inputs: Numbers, samples: number): Numbers {
    throw new Error(`not yet ${params.length} ${inputs.length} ${samples}`);
  }

  get responses(): readonly Numbers[] {
    return [];
  }
}

function copyRows(from: Numbers, rows: number, samples: number, to: Numbers, stride: number): void {
  if (samples === stride) {
    to.set(from.length === rows * samples ? from : from.subarray(0, rows * samples));
    return;
  }
  for (let r = 0; r < rows; r++) for (let s = 0; s < samples; s++) to[r * stride + s] = from[r * samples + s];
}
