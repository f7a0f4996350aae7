/** Steps from one epoch to the next: the last batch is smaller where the samples do not come out even. */
export function stepsPerEpoch(batch: number, samples: number): number {
  return Math.ceil(samples / sizeOf(batch, samples));
}

const sizeOf = (batch: number, samples: number): number => (batch === 0 ? samples : Math.min(batch, samples));

/**
 * How many times training has seen its samples after `step` steps; whole after each epoch's last, smaller batch.
 *
 * @param batch samples a step; 0 takes all of them
 * @param samples those trained on, at least 1
 */
export function epochAt(step: number, batch: number, samples: number): number {
  const perEpoch = stepsPerEpoch(batch, samples);
  return Math.floor(step / perEpoch) + ((step % perEpoch) * sizeOf(batch, samples)) / samples;
}

/** "epoch 73.1". */
export const epochText = (step: number, batch: number, samples: number): string =>
  `epoch ${epochAt(step, batch, samples).toFixed(1)}`;
