import type { Split } from "../../datasets/index.ts";
import { type Architecture, type Batch, type LossFunction, lossOf } from "../../network/index.ts";
import { numbersOf } from "../../network/numbers-of.ts";
import type { Numbers } from "../../optim/index.ts";

/** A class of the data, and its number of training samples. */
export interface NetworkClass {
  readonly name: string;
  readonly samples: number;
}

/** The most classes whose losses are recorded, as their columns would fill the memory. */
export const mostClasses = 20;

/** Returns the classes whose losses are recorded: none where the target is a number, nor of more than `mostClasses`. */
export function classesOf({ task, train }: Pick<Split, "task" | "train">): readonly NetworkClass[] {
  if (task.kind === "regression" || task.classes.length > mostClasses) return [];
  return task.classes.map((name, k) => ({
    name,
    samples: train.targets.reduce((count, target) => count + (target === k ? 1 : 0), 0),
  }));
}

/**
 * Computes the loss of all samples, and the mean loss over the samples of each class, from the network's outputs. The
 * mean of the latter, weighted by the numbers of samples, is the former.
 */
export class LossByClass {
  readonly #compute: LossFunction;
  readonly #batch: Batch;
  readonly #outputCount: number;
  readonly #classOf: ArrayLike<number>;
  readonly #classes: readonly NetworkClass[];
  /** Receives derivatives with respect to the outputs, which nothing reads. */
  readonly #slopes: Numbers;
  /** The numbers whose mean the loss is, one or more of each sample. */
  readonly #terms: Float64Array;
  /** The latest loss of each class; NaN for one without samples. */
  readonly losses: Float64Array;

  /**
   * @param batch all samples, in the network's layout
   * @param classOf the class of each sample, counted from 0
   */
  constructor(
    { sizes, loss, precision }: Architecture,
    batch: Batch,
    classOf: ArrayLike<number>,
    classes: readonly NetworkClass[],
  ) {
    this.#compute = lossOf(loss).compute;
    this.#batch = batch;
    this.#outputCount = sizes[sizes.length - 1];
    this.#classOf = classOf;
    this.#classes = classes;
    this.#slopes = new (numbersOf(precision))(this.#outputCount * batch.samples);
    this.#terms = new Float64Array(batch.targets.length);
    this.losses = new Float64Array(classes.length);
  }

  /** Returns the loss of all samples, and computes that of each class. @param outputs [output][sample] */
  of(outputs: Numbers): number {
    const { samples, targets } = this.#batch;
    const slopes = this.#slopes;
    const loss = this.#compute(outputs, targets, slopes, this.#outputCount, samples, samples, this.#terms);
    this.#average();
    return loss;
  }

  #average(): void {
    const { samples } = this.#batch;
    const rows = this.#terms.length / samples;
    this.losses.fill(0);
    for (let row = 0; row < rows; row++)
      for (let s = 0; s < samples; s++) this.losses[this.#classOf[s]] += this.#terms[row * samples + s];
    for (let k = 0; k < this.losses.length; k++) this.losses[k] /= this.#classes[k].samples * rows;
  }
}
