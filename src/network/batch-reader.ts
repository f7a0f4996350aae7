import type { Numbers } from "../optim/index.ts";
import type { LossDefinition } from "./loss.ts";
import type { Batch } from "./network.ts";
import type { numbersOf } from "./numbers-of.ts";
import { countRows, type Rows, transpose } from "./rows.ts";

/** Reads samples as a program has them into a batch, which the next call overwrites. */
export class BatchReader {
  readonly #sizes: readonly number[];
  readonly #classes: boolean;
  readonly #Numbers: ReturnType<typeof numbersOf>;
  #targets: Numbers;
  /** The inputs that were read last, [feature][sample]. */
  inputs: Numbers;

  constructor(sizes: readonly number[], { targets }: LossDefinition, Numbers: ReturnType<typeof numbersOf>) {
    this.#sizes = sizes;
    this.#classes = targets === "class";
    this.#Numbers = Numbers;
    this.inputs = new Numbers(0);
    this.#targets = new Numbers(0);
  }

  /** Reads inputs and returns the number of samples. @throws RangeError where a size does not fit */
  readInputs(rows: Rows): number {
    const [width] = this.#sizes;
    const samples = countRows(rows, width, "inputs");
    if (this.inputs.length < samples * width) this.inputs = new this.#Numbers(samples * width);
    transpose(rows, width, samples, this.inputs, "inputs");
    return samples;
  }

  /** Reads a batch. @throws RangeError where a size does not fit or a target is no class */
  read(inputs: Rows, targets: Rows): Batch {
    const samples = this.readInputs(inputs);
    const outputs = this.#sizes[this.#sizes.length - 1];
    const width = this.#classes ? 1 : outputs;
    const count = countRows(targets, width, "targets");
    if (count !== samples)
      throw new RangeError(`targets must have the ${samples} samples of inputs, got ${count}`);
    if (this.#targets.length < samples * width) this.#targets = new this.#Numbers(samples * width);
    transpose(targets, width, samples, this.#targets, "targets");
    if (this.#classes)
      for (let s = 0; s < samples; s++) {
        const target = this.#targets[s];
        if (!(Number.isInteger(target) && target >= 0 && target < outputs))
          throw new RangeError(`targets[${s}] must be a class from 0 to ${outputs - 1}, got ${target}`);
      }
    return { samples, inputs: this.inputs, targets: this.#targets };
  }
}
