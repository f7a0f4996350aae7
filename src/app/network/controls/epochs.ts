import { type Batches, stagesOf } from "../../../experiment/index.ts";
import { epochAt, stepsPerEpoch } from "../../../plot/chart/epoch.ts";
import { inWords } from "../../../plot/title.ts";

/**
 * Returns a sentence such as "280 training samples, 9 steps per epoch: 2,000 steps are 222 epochs." Where batches grow it
 * names their sizes instead.
 */
export function epochsInWords(samples: number, batches: Batches): string {
  const { batch, steps } = batches;
  const sizes = stagesOf(batches, samples).map(({ size }) => String(size));
  const perStep =
    sizes.length === 1
      ? `${counted(stepsPerEpoch(batch, samples), "step")} per epoch`
      : `batches of ${inWords(sizes)} for ${counted(Math.floor(steps / sizes.length), "step")} each`;
  const epochs = epochAt(steps, batches, samples);
  const shown = epochs < 10 ? Number(epochs.toFixed(1)) : Math.floor(epochs);
  return `${counted(samples, "training sample")}, ${perStep}: ${counted(steps, "step")} ${
    steps === 1 ? "is" : "are"
  } ${counted(shown, "epoch")}.`;
}

const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;
