import { type Numbers, Parameter } from "../optim/index.ts";
import { Random } from "../random/random.ts";
import { initialize } from "./initialization.ts";
import { layoutOf } from "./layout.ts";
import type { LossDefinition } from "./loss.ts";
import { lossOf } from "./losses.ts";
import { makeNetwork } from "./make-network.ts";
import type { NetworkKernel } from "./network.ts";
import { numbersOf } from "./numbers-of.ts";
import { type MLPOptions, readOptions } from "./options.ts";
import { countRows, type Rows, transpose } from "./rows.ts";

/**
 * A network of fully connected layers over one flat vector of parameters.
 *
 * `parameters()` go to an optimizer; `lossAndGradient` fills their gradients.
 */
export class MLP {
  readonly #sizes: readonly number[];
  readonly #loss: LossDefinition;
  readonly #kernel: NetworkKernel;
  readonly #params: Numbers;
  readonly #grads: Numbers;
  readonly #parameters: readonly Parameter<Numbers>[];
  readonly #gradViews: readonly Numbers[];
  #inputs: Numbers;
  #targets: Numbers;

  /** @throws TypeError or RangeError that names the option, its value and what is permitted */
  constructor(options: MLPOptions) {
    const { layers, activation, loss, precision, initialization, scale, seed } = readOptions(options);
    const Numbers = numbersOf(precision);
    const { layers: layout, size } = layoutOf(layers);
    this.#sizes = layers;
    this.#loss = lossOf(loss);
    this.#kernel = makeNetwork({ sizes: layers, activation, loss, precision });
    this.#params = new Numbers(size);
    this.#grads = new Numbers(size);
    initialize(this.#params, layers, initialization, scale, new Random(seed));
    const spans = layout.flatMap(
      ({ weight, bias, inputs, outputs }) =>
        [
          [weight, bias, [outputs, inputs]],
          [bias, bias + outputs, [outputs]],
        ] as const,
    );
    this.#parameters = spans.map(
      ([from, to, shape]) => new Parameter<Numbers>(this.#params.subarray(from, to), { share: true, shape }),
    );
    this.#gradViews = spans.map(([from, to]) => this.#grads.subarray(from, to));
    this.#inputs = new Numbers(0);
    this.#targets = new Numbers(0);
  }

  /** Returns the parameters in PyTorch's order: weight ([output][input], row by row), then bias, layer by layer. */
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
    const samples = this.#readInputs(inputs);
    this.#readTargets(targets, samples);
    for (const [i, parameter] of this.#parameters.entries()) {
      const view = this.#gradViews[i];
      if (parameter.grad === null) view.fill(0);
      else if (parameter.grad !== view) view.set(parameter.grad);
      parameter.grad = view;
    }
    const batch = { samples, inputs: this.#inputs, targets: this.#targets };
    return this.#kernel.lossAndGradient(this.#params, batch, this.#grads);
  }

  /** Returns the network's outputs, one row per sample: numbers, or with "bce" and "cross_entropy" logits. */
  predict(inputs: Rows): Float64Array[] {
    const samples = this.#readInputs(inputs);
    const outputs = this.#kernel.outputs(this.#params, this.#inputs, samples);
    const count = this.#sizes[this.#sizes.length - 1];
    return Array.from({ length: samples }, (_, s) =>
      Float64Array.from({ length: count }, (_, o) => outputs[o * samples + s]),
    );
  }

  #readInputs(rows: Rows): number {
    const [width] = this.#sizes;
    const samples = countRows(rows, width, "inputs");
    if (this.#inputs.length < samples * width) this.#inputs = this.#like(samples * width);
    transpose(rows, width, samples, this.#inputs, "inputs");
    return samples;
  }

  #readTargets(rows: Rows, samples: number): void {
    const outputs = this.#sizes[this.#sizes.length - 1];
    const classes = this.#loss.targets === "class";
    const width = classes ? 1 : outputs;
    const count = countRows(rows, width, "targets");
    if (count !== samples)
      throw new RangeError(`targets must have the ${samples} samples of inputs, got ${count}`);
    if (this.#targets.length < samples * width) this.#targets = this.#like(samples * width);
    transpose(rows, width, samples, this.#targets, "targets");
    if (!classes) return;
    for (let s = 0; s < samples; s++) {
      const target = this.#targets[s];
      if (!(Number.isInteger(target) && target >= 0 && target < outputs))
        throw new RangeError(`targets[${s}] must be a class from 0 to ${outputs - 1}, got ${target}`);
    }
  }

  #like(length: number): Numbers {
    return this.#params instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
  }
}
