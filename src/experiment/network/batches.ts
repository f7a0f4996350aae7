import type { Batch, NetworkKernel } from "../../network/index.ts";
import { Random } from "../../random/random.ts";
import type { Objective } from "../objective.ts";
import { numbered } from "./streams.ts";

/**
 * The loss over the batch of each step. All contenders see the same batches: the samples in an order drawn anew
 * each epoch, the last batch of an epoch the smaller one where they do not come out even.
 */
export class BatchObjective implements Objective {
  readonly size: number;
  readonly #kernel: NetworkKernel;
  readonly #all: Batch;
  readonly #batch: number;
  readonly #seed: number;
  readonly #features: number;
  readonly #targets: number;
  readonly #inputs: Float64Array;
  readonly #wanted: Float64Array;
  readonly #order: Uint32Array;
  #epoch = -1;
  #gathered = -1;
  #samples = 0;

  /** @param batch samples a step, at most as many as there are */
  constructor(kernel: NetworkKernel, all: Batch, batch: number, seed: number) {
    this.size = kernel.size;
    this.#kernel = kernel;
    this.#all = all;
    this.#batch = batch;
    this.#seed = seed;
    this.#features = all.inputs.length / all.samples;
    this.#targets = all.targets.length / all.samples;
    this.#inputs = new Float64Array(batch * this.#features);
    this.#wanted = new Float64Array(batch * this.#targets);
    this.#order = new Uint32Array(all.samples);
  }

  lossAndGradient(params: Float64Array, grads: Float64Array, step: number): number {
    grads.fill(0);
    if (this.#batch === this.#all.samples) return this.#kernel.lossAndGradient(params, this.#all, grads);
    if (step !== this.#gathered) this.#gather(step);
    const batch = { samples: this.#samples, inputs: this.#inputs, targets: this.#wanted };
    return this.#kernel.lossAndGradient(params, batch, grads);
  }

  #gather(step: number): void {
    const { samples, inputs, targets } = this.#all;
    const perEpoch = Math.ceil(samples / this.#batch);
    this.#shuffleFor(Math.floor(step / perEpoch));
    const first = (step % perEpoch) * this.#batch;
    const count = Math.min(this.#batch, samples - first);
    for (let s = 0; s < count; s++) {
      const from = this.#order[first + s];
      for (let f = 0; f < this.#features; f++) this.#inputs[f * count + s] = inputs[f * samples + from];
      for (let o = 0; o < this.#targets; o++) this.#wanted[o * count + s] = targets[o * samples + from];
    }
    this.#samples = count;
    this.#gathered = step;
  }

  /** Each epoch's order has a seed of its own: contenders take turns, so that an epoch may be asked for again. */
  #shuffleFor(epoch: number): void {
    if (epoch === this.#epoch) return;
    this.#epoch = epoch;
    for (let i = 0; i < this.#order.length; i++) this.#order[i] = i;
    new Random(numbered(this.#seed, epoch)).shuffle(this.#order);
  }
}
