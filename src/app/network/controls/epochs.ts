import { stepsPerEpoch } from "../../../plot/chart/epoch.ts";

/** Returns a sentence such as "280 training samples, 9 steps per epoch: 2,000 steps are 222 epochs." */
export function epochsInWords(samples: number, batch: number, steps: number): string {
  const perEpoch = stepsPerEpoch(batch, samples);
  const epochs = steps / perEpoch;
  const shown = epochs < 10 ? Number(epochs.toFixed(1)) : Math.floor(epochs);
  return `${counted(samples, "training sample")}, ${counted(perEpoch, "step")} per epoch: ${counted(steps, "step")} ${
    steps === 1 ? "is" : "are"
  } ${counted(shown, "epoch")}.`;
}

const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;
