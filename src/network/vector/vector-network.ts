import type { Numbers } from "../../optim/index.ts";
import { withinMemory } from "../../wasm/index.ts";
import { activationOf } from "../activations.ts";
import { layoutOf } from "../layout.ts";
import type { LossDefinition } from "../loss.ts";
import { lossOf } from "../losses.ts";
import { type Architecture, type Batch, LoopNetwork, type NetworkKernel } from "../network.ts";
import { numbersOf } from "../numbers-of.ts";
import { type CompiledNetwork, compileNetwork } from "./compiled-network.ts";
import { copyBack, copyRows } from "./copy-rows.ts";

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
  /** Targets with the stride of the outputs. */
  #targets: Numbers;
  /** The latest outputs, one sample after the other, and their derivatives. */
  #outputs: Numbers;
  #slopes: Numbers;

  /** @throws RangeError where no activation or loss has the id */
  constructor(architecture: Architecture) {
    const { sizes, activation, loss, precision = "float64" } = architecture;
    const definition = activationOf(activation);
    this.#compile = (capacity) => compileNetwork(sizes, definition, precision, capacity);
    this.#loss = lossOf(loss);
    this.size = layoutOf(sizes).size;
    this.outputCount = sizes[sizes.length - 1];
    this.#Numbers = numbersOf(precision);
    this.#makeLoops = () => new LoopNetwork(architecture);
    this.#targets = new this.#Numbers(0);
    this.#outputs = new this.#Numbers(0);
    this.#slopes = new this.#Numbers(0);
  }

  lossAndGradient(params: Numbers, batch: Batch, grads: Numbers): number {
    const { samples, inputs, targets } = batch;
    const compiled = this.#reserve(samples);
    if (!compiled) return this.#withLoops().lossAndGradient(params, batch, grads);
    const { stride, outputs, slopes, grads: added } = compiled;
    const count = this.outputCount;
    compiled.params.set(params);
    copyRows(inputs, samples, 0, compiled.inputs, stride, samples);
    compiled.forward(samples);
    let strided = targets;
    if (this.#loss.targets === "numbers") {
      if (this.#targets.length < outputs.length) this.#targets = new this.#Numbers(outputs.length);
      copyRows(targets, samples, 0, this.#targets, stride, samples);
      strided = this.#targets;
    }
    const loss = this.#loss.compute(outputs, strided, slopes, count, samples, stride);
    compiled.backward(samples);
    for (let i = 0; i < this.size; i++) grads[i] += added[i];
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
