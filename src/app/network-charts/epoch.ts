import type { NetworkSpec } from "../../experiment/index.ts";
import { splitOf } from "../state/split.ts";
import { type State, useStore } from "../state/store.ts";

/**
 * How many times training has seen its samples after `step` steps. The last batch of an epoch is smaller where they
 * do not come out even, so that every epoch takes the same number of steps.
 *
 * @param batch samples a step; 0 takes all of them
 * @param samples those trained on, at least 1
 */
export function epochAt(step: number, batch: number, samples: number): number {
  const size = batch === 0 ? samples : Math.min(batch, samples);
  const perEpoch = Math.ceil(samples / size);
  return Math.floor(step / perEpoch) + ((step % perEpoch) * size) / samples;
}

/** "epoch 73.1". */
export const epochText = (step: number, batch: number, samples: number): string =>
  `epoch ${epochAt(step, batch, samples).toFixed(1)}`;

const samplesOf = (state: State): number => splitOf(state)?.train.count ?? 0;

/** Writes a step's epoch; nothing where the samples are not at hand. */
export function useEpochs(): (step: number) => string {
  const batch = useStore(({ network }: { readonly network: NetworkSpec }) => network.batch);
  const samples = useStore(samplesOf);
  return (step) => (samples === 0 ? "" : epochText(step, batch, samples));
}
