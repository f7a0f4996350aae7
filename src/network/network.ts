import type { Numbers } from "../optim/index.ts";
import { activationsOf } from "./activations.ts";
import type { Activation } from "./arithmetic/arithmetic.ts";
import { doubles, singles } from "./arithmetic/numbers.ts";
import { type LayerLayout, layoutOf } from "./layout.ts";
import type { LossFunction } from "./loss.ts";
import { lossOf } from "./losses.ts";
import { numbersOf } from "./numbers-of.ts";
import type { Precision } from "./precision.ts";
import { asItIs, forward, inputGradient, type Round, weightAndBiasGradient } from "./products.ts";
import type { Rows } from "./rows.ts";

export interface Architecture {
  /** Units per layer, inputs first, outputs last. */
  readonly sizes: readonly number[];
  /** The id of the hidden layers' activation, or an id for each, joined by "-"; the outputs are linear. */
  readonly activation: string;
  /** False where layers have no biases. */
  readonly bias?: boolean | undefined;
  /** The id of the loss. */
  readonly loss: string;
  /** The precision of all arrays and operations; "float64" where it is left out. */
  readonly precision?: Precision | undefined;
}

/**
 * Holds samples side by side: feature f of sample s is `inputs[f·samples + s]`, and targets are laid out in the same
 * way.
 */
export interface Batch {
  readonly samples: number;
  readonly inputs: Numbers;
  /** One class index per sample where the loss is of classes. */
  readonly targets: Numbers;
}

/** Computes a network's loss, gradient and outputs. Every implementation has this interface. */
export interface NetworkKernel {
  /** Number of parameters. */
  readonly size: number;
  readonly outputCount: number;
  /**
   * Takes samples as a program has them, one after the other, as the batch of the next call of `lossAndGradient`; null
   * where they are not in arrays of its precision, or do not fit.
   */
  take?(inputs: Rows, targets: Rows): Batch | null;
  /**
   * Returns the mean loss over the batch; adds its gradient to `grads` (mutates), or overwrites these where they are
   * `cleared`. Allocates nothing once it has seen the largest batch.
   */
  lossAndGradient(params: Numbers, batch: Batch, grads: Numbers, cleared?: boolean): number;
  /** Returns the mean loss alone. */
  loss(params: Numbers, batch: Batch): number;
  /** Returns the outputs, [output][sample]; valid until the next call. */
  outputs(params: Numbers, inputs: Numbers, samples: number): Numbers;
  /** The outputs of the latest call of `loss` or `outputs`, [output][sample]. */
  readonly latestOutputs: Numbers;
}

/**
 * Runs a network with plain loops over typed arrays: sums and unit values layer by layer, then derivatives backwards.
 */
export class LoopNetwork implements NetworkKernel {
  readonly size: number;
  readonly #layers: readonly LayerLayout[];
  /** Of the hidden layers. */
  readonly #activations: readonly Activation<number>[];
  readonly #loss: LossFunction;
  readonly outputCount: number;
  readonly #Numbers: ReturnType<typeof numbersOf>;
  /** Rounds to the precision of the arrays. */
  readonly round: Round;
  #capacity = 0;
  /** Values before and after the activation, and derivatives with respect to the sums, one array per layer. */
  #sums: Numbers[] = [];
  #responses: Numbers[] = [];
  #slopes: Numbers[] = [];

  /** @throws RangeError where no activation or loss has the id */
  constructor({ sizes, activation, bias, loss, precision }: Architecture) {
    const { layers, size } = layoutOf(sizes, bias);
    this.size = size;
    this.#layers = layers;
    this.#loss = lossOf(loss).compute;
    this.outputCount = sizes[sizes.length - 1];
    this.#Numbers = numbersOf(precision);
    const isSingle = precision === "float32";
    this.round = isSingle ? Math.fround : asItIs;
    const numbers = isSingle ? singles : doubles;
    this.#activations = activationsOf(activation, layers.length - 1).map(({ formula }) => formula(numbers));
  }

  /** Values of all units of layers 1 … last, [unit][sample], as the latest call of another method left them. */
  get responses(): readonly Numbers[] {
    return this.#responses;
  }

  get latestOutputs(): Numbers {
    return this.#responses[this.#responses.length - 1];
  }

  outputs(params: Numbers, inputs: Numbers, samples: number): Numbers {
    this.#reserve(samples);
    const last = this.#layers.length - 1;
    let input = inputs;
    for (let l = 0; l <= last; l++) {
      const layer = this.#layers[l];
      const sums = this.#sums[l];
      forward(this.round, params, layer, input, sums, samples);
      if (l < last) this.#activate(l, layer.outputs * samples);
      input = this.#responses[l];
    }
    return this.#sums[last];
  }

  loss(params: Numbers, { samples, inputs, targets }: Batch): number {
    const outputs = this.outputs(params, inputs, samples);
    return this.#loss(outputs, targets, this.outputSlopes, this.outputCount, samples, samples);
  }

  lossAndGradient(params: Numbers, batch: Batch, grads: Numbers, cleared = false): number {
    if (cleared) grads.fill(0);
    const loss = this.loss(params, batch);
    this.backward(params, batch, (layer, input, slopes) =>
      weightAndBiasGradient(this.round, grads, layer, input, slopes, batch.samples),
    );
    return loss;
  }

  /** The derivatives with respect to the outputs, [output][sample], which `backward` begins with. */
  get outputSlopes(): Numbers {
    return this.#slopes[this.#layers.length - 1];
  }

  /**
   * Propagates derivatives from the last layer back to the first, after `outputs` with the same samples.
   *
   * @param visit is given each layer with its inputs and the derivatives with respect to its sums
   */
  backward(
    params: Numbers,
    { samples, inputs }: Pick<Batch, "inputs" | "samples">,
    visit: (layer: LayerLayout, input: Numbers, slopes: Numbers) => void,
  ): void {
    for (let l = this.#layers.length - 1; l >= 0; l--) {
      const layer = this.#layers[l];
      const slopes = this.#slopes[l];
      visit(layer, l === 0 ? inputs : this.#responses[l - 1], slopes);
      if (l === 0) break;
      inputGradient(this.round, params, layer, slopes, this.#slopes[l - 1], samples);
      this.#multiplyByDerivative(l - 1, layer.inputs * samples);
    }
  }

  #activate(layer: number, count: number): void {
    const { forward: activate } = this.#activations[layer];
    const sums = this.#sums[layer];
    const responses = this.#responses[layer];
    for (let i = 0; i < count; i++) responses[i] = activate(sums[i]);
  }

  /** Turns derivatives with respect to unit values into derivatives with respect to sums (mutates). */
  #multiplyByDerivative(layer: number, count: number): void {
    const { derivative } = this.#activations[layer];
    const sums = this.#sums[layer];
    const responses = this.#responses[layer];
    const slopes = this.#slopes[layer];
    for (let i = 0; i < count; i++) slopes[i] *= derivative(sums[i], responses[i]);
  }

  #reserve(samples: number): void {
    if (samples <= this.#capacity) return;
    this.#capacity = samples;
    const arrays = () => this.#layers.map(({ outputs }) => new this.#Numbers(outputs * samples));
    this.#sums = arrays();
    this.#slopes = arrays();
    // The output layer is linear: its values are its sums.
    this.#responses = [...arrays().slice(0, -1), this.#sums[this.#layers.length - 1]];
  }
}
