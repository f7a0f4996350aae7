/** How many batches of `batch` samples (0: all of them) it takes to go through `samples`, the last one the smaller. */
export const stepsPerEpoch = (samples: number, batch: number): number =>
  batch === 0 ? 1 : Math.ceil(samples / Math.min(batch, samples));

/** "280 training samples, 9 steps an epoch: 2,000 steps are 222 epochs." */
export function epochsInWords(samples: number, batch: number, steps: number): string {
  const perEpoch = stepsPerEpoch(samples, batch);
  const epochs = steps / perEpoch;
  const shown = epochs < 10 ? Number(epochs.toFixed(1)) : Math.floor(epochs);
  return `${counted(samples, "training sample")}, ${counted(perEpoch, "step")} an epoch: ${counted(steps, "step")} ${
    steps === 1 ? "is" : "are"
  } ${counted(shown, "epoch")}.`;
}

const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;
