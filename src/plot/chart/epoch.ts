/** Returns the number of steps in an epoch; its last batch is smaller where batches do not divide the samples. */
export function stepsPerEpoch(batch: number, samples: number): number {
  return Math.ceil(samples / sizeOf(batch, samples));
}

const sizeOf = (batch: number, samples: number): number => (batch === 0 ? samples : Math.min(batch, samples));

/**
 * Returns the epochs trained after `step` steps, a whole number after the last, smaller batch of each.
 *
 * @param batch samples a step; 0 takes all of them
 * @param samples number of training samples, at least 1
 */
export function epochAt(step: number, batch: number, samples: number): number {
  const perEpoch = stepsPerEpoch(batch, samples);
  return Math.floor(step / perEpoch) + ((step % perEpoch) * sizeOf(batch, samples)) / samples;
}

/** Writes the epochs trained: "epoch 73.1". */
export const epochText = (step: number, batch: number, samples: number): string =>
  `epoch ${epochAt(step, batch, samples).toFixed(1)}`;
