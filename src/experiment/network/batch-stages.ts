import type { NetworkSpec } from "./spec.ts";

/** The settings that the sizes of batches follow from. */
export type Batches = Pick<NetworkSpec, "batch" | "steps"> & { readonly batchTo?: number | undefined };

/** Steps with batches of one size. */
export interface Stage {
  /** The first of the steps. */
  readonly step: number;
  /** Samples of a step, at most all of them. */
  readonly size: number;
  /** The number of epochs that have begun before. */
  readonly epoch: number;
}

/**
 * Returns the stages of a training: one, or with a growing batch one for each size. The size doubles from `batch` until
 * it is `batchTo`, and the stages divide the steps equally: stage k of n begins at step ⌊k·steps/n⌋. Each stage begins a
 * new epoch. (Smith, Kindermans, Ying & Le 2018, arXiv:1711.00489, raise the batch size in such stages instead of lowering
 * the learning rate.)
 *
 * @param samples for training, of which a batch has at most all
 */
export function stagesOf({ batch, batchTo = 0, steps }: Batches, samples: number): readonly Stage[] {
  const within = (size: number) => (size === 0 ? samples : Math.min(size, samples));
  const sizes = [within(batch)];
  const last = within(batchTo || batch);
  while (sizes[sizes.length - 1] < last) sizes.push(Math.min(last, 2 * sizes[sizes.length - 1]));
  const stages: Stage[] = [];
  let epoch = 0;
  for (const [k, size] of sizes.entries()) {
    const step = Math.floor((k * steps) / sizes.length);
    const end = Math.floor(((k + 1) * steps) / sizes.length);
    stages.push({ step, size, epoch });
    epoch += Math.ceil((end - step) / Math.ceil(samples / size));
  }
  return stages;
}
