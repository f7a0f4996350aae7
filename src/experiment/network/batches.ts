import type { Batch, NetworkKernel } from "../../network/index.ts";
import type { Numbers } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import { numbered } from "../../random/seeds.ts";
import type { Objective } from "../objective.ts";
import type { Stage } from "./batch-stages.ts";

/**
 * The loss over the batch of each step. All contenders see the same batches: the samples in an order that is drawn for
 * each epoch, whose last batch is smaller where the samples do not divide evenly. Where batches grow, each size begins a
 * new epoch.
 */
export class BatchObjective implements Objective {
  readonly size: number;
  readonly #kernel: NetworkKernel;
  readonly #all: Batch;
  readonly #stages: readonly Stage[];
  readonly #seed: number;
  readonly #features: number;
  readonly #targets: number;
  /** The batch of the latest step, overwritten by the next. */
  readonly #gathered: { samples: number; readonly inputs: Numbers; readonly targets: Numbers };
  readonly #order: Uint32Array;
  #epoch = -1;
  #step = -1;

  /** @param stages with batches of at most all samples, in which sizes grow */
  constructor(kernel: NetworkKernel, all: Batch, stages: readonly Stage[], seed: number) {
    this.size = kernel.size;
    this.#kernel = kernel;
    this.#all = all;
    this.#stages = stages;
    this.#seed = seed;
    this.#features = all.inputs.length / all.samples;
    this.#targets = all.targets.length / all.samples;
    this.#gathered = {
      samples: 0,
      inputs: all.inputs.slice(0, this.most * this.#features),
      targets: all.targets.slice(0, this.most * this.#targets),
    };
    this.#order = new Uint32Array(all.samples);
  }

  /** True where every step takes all samples. */
  get isWhole(): boolean {
    return this.#stages[0].size === this.#all.samples;
  }

  /** The most samples of a step. */
  get most(): number {
    return this.#stages[this.#stages.length - 1].size;
  }

  lossAndGradient(params: Numbers, grads: Numbers, step: number): number {
    return this.#kernel.lossAndGradient(params, this.batchAt(step), grads, true);
  }

  /** Returns the batch of the update after `step`; valid until the next call for another step. */
  batchAt(step: number): Batch {
    if (this.isWhole) return this.#all;
    if (step !== this.#step) this.#gather(step);
    return this.#gathered;
  }

  #gather(step: number): void {
    const { samples, inputs, targets } = this.#all;
    const stage = stageAt(this.#stages, step);
    const { size } = stage;
    const perEpoch = Math.ceil(samples / size);
    const place = step - stage.step;
    this.#shuffleFor(stage.epoch + Math.floor(place / perEpoch));
    const first = (place % perEpoch) * size;
    const count = Math.min(size, samples - first);
    for (let s = 0; s < count; s++) {
      const from = this.#order[first + s];
      for (let f = 0; f < this.#features; f++)
        this.#gathered.inputs[f * count + s] = inputs[f * samples + from];
      for (let o = 0; o < this.#targets; o++)
        this.#gathered.targets[o * count + s] = targets[o * samples + from];
    }
    this.#gathered.samples = count;
    this.#step = step;
  }

  /** Orders the samples for an epoch. Each epoch has a seed, as contenders take turns and ask for an epoch again. */
  #shuffleFor(epoch: number): void {
    if (epoch === this.#epoch) return;
    this.#epoch = epoch;
    for (let i = 0; i < this.#order.length; i++) this.#order[i] = i;
    new Random(numbered(this.#seed, epoch)).shuffle(this.#order);
  }
}

/** Returns the stage of a step; the last goes on. */
export function stageAt(stages: readonly Stage[], step: number): Stage {
  let at = stages.length - 1;
  while (at > 0 && stages[at].step > step) at -= 1;
  return stages[at];
}
