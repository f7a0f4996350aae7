import { Random } from "../src/random/random.ts";

/**
 * A training job that is timed. The learning rate is tiny and the targets are noise, so that no parameter converges into
 * denormals while it is timed. A step is forward, backward and an update by Adam.
 */
export interface Job {
  readonly id: "W1" | "W2" | "W3";
  /** Units of each layer; those of the hidden layers are hyperbolic tangents. */
  readonly sizes: readonly number[];
  readonly batch: number;
  readonly batches: number;
  readonly loss: "mse" | "cross_entropy";
}

export const lr = 1e-5;

export const jobs: readonly Job[] = [
  { id: "W1", sizes: [2, 8, 8, 1], batch: 32, batches: 16, loss: "mse" },
  { id: "W2", sizes: [2, 64, 64, 2], batch: 128, batches: 8, loss: "mse" },
  { id: "W3", sizes: [64, 128, 64, 10], batch: 128, batches: 8, loss: "cross_entropy" },
];

/** Makes one training step; a library that computes asynchronously returns a promise. */
export type Step = () => unknown;

/** Data of a batch, [sample][feature] and [sample][output]; where the loss is of classes, targets are 0 and 1. */
export interface Rows {
  readonly inputs: readonly number[][];
  readonly targets: readonly number[][];
  /** The class of each sample, where the loss is of classes. */
  readonly classes: readonly number[];
}

/** Returns the batches of a job, the same for all contestants. */
export function batchesOf({ sizes, batch, batches, loss }: Job): Rows[] {
  const random = new Random(1);
  const [features] = sizes;
  const outputs = sizes[sizes.length - 1];
  const rows = (width: number, draw: () => number) =>
    Array.from({ length: batch }, () => Array.from({ length: width }, draw));
  return Array.from({ length: batches }, () => {
    const inputs = rows(features, () => random.normal());
    const classes = inputs.map(() => Math.floor(random.uniform() * outputs));
    const targets =
      loss === "mse"
        ? rows(outputs, () => (random.uniform() < 0.5 ? -1 : 1))
        : classes.map((one) => Array.from({ length: outputs }, (_, o) => (o === one ? 1 : 0)));
    return { inputs, targets, classes };
  });
}

/** Calls `step` with the job's batches in turn. */
export function inTurn<T>(items: readonly T[], step: (item: T) => unknown): Step {
  let at = 0;
  return () => {
    const done = step(items[at]);
    at = (at + 1) % items.length;
    return done;
  };
}

/** Returns the multiplications and additions of a step's products; those of activations and update are not counted. */
export function operationsOf({ sizes, batch }: Job): number {
  let products = 0;
  for (let l = 1; l < sizes.length; l++) products += sizes[l - 1] * sizes[l] * (l === 1 ? 2 : 3);
  return 2 * batch * products;
}

/** Returns numbers for an array's first weights. */
export function weights(count: number, inputs: number): Float64Array {
  const random = new Random(2);
  return Float64Array.from({ length: count }, () => random.normal() / Math.sqrt(inputs));
}
