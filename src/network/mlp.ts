import { type Numbers, Parameter } from "../optim/index.ts";
import { Random } from "../random/random.ts";
import { BatchReader } from "./batch-reader.ts";
import { initialize } from "./initialization.ts";
import { layoutOf, tensorsOf } from "./layout.ts";
import { lossOf } from "./losses.ts";
import { makeNetwork } from "./make-network.ts";
import type { NetworkKernel } from "./network.ts";
import { numbersOf } from "./numbers-of.ts";
import { type MLPOptions, type MLPSettings, readOptions } from "./options.ts";
import type { Rows } from "./rows.ts";

/**
 * A network of fully connected layers over one flat vector of parameters.
 *
 * `parameters()` go to an optimizer; `lossAndGradient` fills their gradients.
 */
export class MLP {
  /** All options: those given, and the defaults of the others. */
  readonly options: MLPSettings;
  readonly #kernel: NetworkKernel;
  readonly #params: Numbers;
  readonly #grads: Numbers;
  readonly #parameters: readonly Parameter<Numbers>[];
  readonly #gradViews: readonly Numbers[];
  readonly #reader: BatchReader;

  /** @throws TypeError or RangeError that names the option, its value and what is permitted */
  constructor(options: MLPOptions) {
    this.options = readOptions(options);
    const { layers, bias, loss, precision, initialization, scale, seed } = this.options;
    const Numbers = numbersOf(precision);
    const { layers: layout, size } = layoutOf(layers, bias);
    this.#reader = new BatchReader(layers, lossOf(loss), Numbers);
    this.#kernel = makeNetwork({ ...this.options, sizes: layers });
    this.#params = new Numbers(size);
    this.#grads = new Numbers(size);
    initialize(this.#params, layers, initialization, scale, new Random(seed), bias);
    const tensors = tensorsOf(layout);
    this.#parameters = tensors.map(
      ({ from, to, shape }) =>
        new Parameter<Numbers>(this.#params.subarray(from, to), { share: true, shape }),
    );
    this.#gradViews = tensors.map(({ from, to }) => this.#grads.subarray(from, to));
  }

  /** Returns the parameters in PyTorch's order: weight ([output][input], row by row), then bias where there is one. */
  parameters(): readonly Parameter<Numbers>[] {
    return this.#parameters;
  }

  /**
   * Returns the mean loss over the samples; adds its gradient to the gradients of `parameters()`.
   *
   * @param targets a number per output (0 or 1 for "bce"), or for "cross_entropy" a class, from 0, per sample
   * @throws RangeError where a size does not fit or a class is none
   */
  lossAndGradient(inputs: Rows, targets: Rows): number {
    const batch = this.#kernel.take?.(inputs, targets) ?? this.#reader.read(inputs, targets);
    const isCleared = this.#parameters.every(({ grad }) => grad === null);
    for (let i = 0; i < this.#gradViews.length; i++) {
      const parameter = this.#parameters[i];
      const view = this.#gradViews[i];
      const { grad } = parameter;
      if (grad === view) continue;
      if (grad !== null) view.set(grad);
      else if (!isCleared) view.fill(0);
      parameter.grad = view;
    }
    return this.#kernel.lossAndGradient(this.#params, batch, this.#grads, isCleared);
  }

  /** Returns the network's outputs, one row per sample: numbers, or with "bce" and "cross_entropy" logits. */
  predict(inputs: Rows): Float64Array[] {
    const samples = this.#reader.readInputs(inputs);
    const outputs = this.#kernel.outputs(this.#params, this.#reader.inputs, samples);
    const count = this.#kernel.outputCount;
    return Array.from({ length: samples }, (_, s) =>
      Float64Array.from({ length: count }, (_, o) => outputs[o * samples + s]),
    );
  }
}
