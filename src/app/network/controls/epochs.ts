import { type Batches, stagesOf } from "../../../experiment/index.ts";
import { epochAt, stepsPerEpoch } from "../../../plot/chart/epoch.ts";
import { inWords } from "../../../plot/title.ts";
import { say } from "../../../words/say.ts";

/**
 * Returns a sentence such as "280 training samples, 9 steps per epoch: 2,000 steps are 222 epochs." Where batches grow it
 * names their sizes instead.
 */
export function epochsInWords(samples: number, batches: Batches): string {
  const { batch, steps } = batches;
  const sizes = stagesOf(batches, samples).map(({ size }) => String(size));
  const epochs = epochAt(steps, batches, samples);
  const shown = epochs < 10 ? Number(epochs.toFixed(1)) : Math.floor(epochs);
  const counts = { samples, steps, epochs: shown };
  return sizes.length === 1
    ? say(
        "{samples} training {samples:sample|samples}, {perEpoch} {perEpoch:step|steps} per epoch: {steps} {steps:step is|steps are} {epochs} {epochs:epoch|epochs}.",
        { ...counts, perEpoch: stepsPerEpoch(batch, samples) },
      )
    : say(
        "{samples} training {samples:sample|samples}, batches of {sizes} for {each} {each:step|steps} each: {steps} {steps:step is|steps are} {epochs} {epochs:epoch|epochs}.",
        { ...counts, sizes: inWords(sizes), each: Math.floor(steps / sizes.length) },
      );
}
