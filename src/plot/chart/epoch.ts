import { type Batches, stagesOf } from "../../experiment/index.ts";
import { say, withSeparator } from "../../words/say.ts";

/** Returns the number of steps in an epoch; its last batch is smaller where batches do not divide the samples. */
export function stepsPerEpoch(batch: number, samples: number): number {
  return Math.ceil(samples / (batch === 0 ? samples : Math.min(batch, samples)));
}

/**
 * Returns the epochs trained after `step` steps, a whole number after the last, smaller batch of each.
 *
 * @param samples number of training samples, at least 1
 */
export function epochAt(step: number, batches: Batches, samples: number): number {
  const stages = stagesOf(batches, samples);
  let epochs = 0;
  for (const [k, { step: first, size }] of stages.entries()) {
    const made = Math.max(0, Math.min(step, stages[k + 1]?.step ?? step) - first);
    const perEpoch = Math.ceil(samples / size);
    epochs += Math.floor(made / perEpoch) + ((made % perEpoch) * size) / samples;
  }
  return epochs;
}

/** Writes the epochs trained: "epoch 73.1". */
export const epochText = (step: number, batches: Batches, samples: number): string =>
  say("epoch {epoch}", { epoch: withSeparator(epochAt(step, batches, samples).toFixed(1)) });
