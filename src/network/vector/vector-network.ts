import type { Numbers } from "../../optim/index.ts";
import { withinMemory } from "../../wasm/index.ts";
import { activationsOf } from "../activations.ts";
import { layoutOf } from "../layout.ts";
import type { LossDefinition } from "../loss.ts";
import { lossOf } from "../losses.ts";
import { type Architecture, type Batch, LoopNetwork, type NetworkKernel } from "../network.ts";
import { numbersOf } from "../numbers-of.ts";
import type { Rows } from "../rows.ts";
import { type CompiledNetwork, compileNetwork } from "./compiled-network.ts";
import { copyBack, copyRows, spreadRows, turnRows } from "./copy-rows.ts";

/** Says whether all numbers are classes. */
function areClasses(targets: Numbers, count: number): boolean {
  for (let s = 0; s < targets.length; s++)
    if (!(Number.isInteger(targets[s]) && targets[s] >= 0 && targets[s] < count)) return false;
  return true;
}

/** Samples at a time of which outputs alone are computed: few enough that their values stay in the cache. */
const portion = 128;

/**
 * Computes a network in WebAssembly, with the same bits as `LoopNetwork`, which does it where there is not enough
 * memory. Only where `canCompile`.
 */
export class VectorNetwork implements NetworkKernel {
  readonly size: number;
  readonly outputCount: number;
  readonly #loss: LossDefinition;
  readonly #compile: (capacity: number) => CompiledNetwork;
  readonly #Numbers: ReturnType<typeof numbersOf>;
  readonly #makeLoops: () => LoopNetwork;
  #compiled: CompiledNetwork | null = null;
  /** Computes instead, once memory was not enough. */
  #loops: LoopNetwork | null = null;
  readonly #inputCount: number;
  /** True where a target is a class. */
  readonly #classes: boolean;
  /** The batch that was taken last, whose numbers are in memory. */
  readonly #taken: { samples: number; readonly inputs: Numbers; readonly targets: Numbers };
  /** The latest outputs, one sample after the other, and their derivatives. */
  #outputs: Numbers;
  #slopes: Numbers;

  /** @throws RangeError where no activation or loss has the id */
  constructor(architecture: Architecture) {
    const { sizes, activation, bias, loss, precision } = architecture;
    const activations = activationsOf(activation, sizes.length - 2);
    this.#compile = (capacity) => compileNetwork(architecture, activations, this.#loss, capacity);
    this.#loss = lossOf(loss);
    this.size = layoutOf(sizes, bias).size;
    this.outputCount = sizes[sizes.length - 1];
    this.#Numbers = numbersOf(precision);
    this.#makeLoops = () => new LoopNetwork(architecture);
    this.#inputCount = sizes[0];
    this.#classes = this.#loss.targets === "class";
    const none = new this.#Numbers(0);
    this.#taken = { samples: 0, inputs: none, targets: none };
    this.#outputs = new this.#Numbers(0);
    this.#slopes = new this.#Numbers(0);
  }

  take(inputs: Rows, targets: Rows): Batch | null {
    const Numbers = this.#Numbers;
    if (!(inputs instanceof Numbers && targets instanceof Numbers)) return null;
    const width = this.#classes ? 1 : this.outputCount;
    const samples = targets.length / width;
    if (samples === 0 || inputs.length !== samples * this.#inputCount) return null;
    if (this.#classes && !areClasses(targets, this.outputCount)) return null;
    const compiled = this.#reserve(samples);
    if (!compiled) return null;
    const { rows, rowStride, stride } = compiled;
    spreadRows(inputs, this.#inputCount, rows, rowStride);
    compiled.turn(samples);
    turnRows(targets, width, compiled.targets, stride);
    this.#taken.samples = samples;
    return this.#taken;
  }

  lossAndGradient(params: Numbers, batch: Batch, grads: Numbers, cleared = false): number {
    const { samples, inputs, targets } = batch;
    const compiled = this.#reserve(samples);
    if (!compiled) return this.#withLoops().lossAndGradient(params, batch, grads, cleared);
    const { stride, grads: added } = compiled;
    compiled.params.set(params);
    if (batch !== this.#taken) {
      copyRows(inputs, samples, 0, compiled.inputs, stride, samples);
      copyRows(targets, samples, 0, compiled.targets, stride, samples);
    }
    const loss = compiled.train?.(samples) ?? this.#trainByLoss(compiled, samples);
    if (cleared) grads.set(added);
    else for (let i = 0; i < this.size; i++) grads[i] += added[i];
    return loss;
  }

  loss(params: Numbers, { samples, inputs, targets }: Batch): number {
    const outputs = this.outputs(params, inputs, samples);
    if (this.#slopes.length < outputs.length) this.#slopes = new this.#Numbers(outputs.length);
    return this.#loss.compute(outputs, targets, this.#slopes, this.outputCount, samples, samples);
  }

  get latestOutputs(): Numbers {
    return this.#loops?.latestOutputs ?? this.#outputs;
  }

  outputs(params: Numbers, inputs: Numbers, samples: number): Numbers {
    const compiled = this.#compiled ?? this.#reserve(Math.min(samples, portion));
    if (!compiled) return this.#withLoops().outputs(params, inputs, samples);
    const most = Math.min(compiled.stride, portion);
    const needed = this.outputCount * samples;
    if (this.#outputs.length < needed) this.#outputs = new this.#Numbers(needed);
    compiled.params.set(params);
    for (let from = 0; from < samples; from += most) {
      const count = Math.min(most, samples - from);
      copyRows(inputs, samples, from, compiled.inputs, compiled.stride, count);
      compiled.forward(count);
      copyBack(compiled.outputs, compiled.stride, this.#outputs, samples, from, count);
    }
    return this.#outputs;
  }

  /** Makes a forward and a backward pass, and computes the loss by its definition. */
  #trainByLoss(
    { forward, backward, outputs, targets, slopes, stride }: CompiledNetwork,
    samples: number,
  ): number {
    forward(samples);
    const loss = this.#loss.compute(outputs, targets, slopes, this.outputCount, samples, stride);
    backward(samples);
    return loss;
  }

  /** Returns the network, compiled for at least so many samples; null where there is not enough memory. */
  #reserve(samples: number): CompiledNetwork | null {
    if (this.#loops) return null;
    if (!this.#compiled || samples > this.#compiled.stride)
      this.#compiled = withinMemory(() => this.#compile(samples));
    return this.#compiled;
  }

  #withLoops(): LoopNetwork {
    this.#loops ??= this.#makeLoops();
    return this.#loops;
  }
}
