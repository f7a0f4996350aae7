import { epochText, stepsPerEpoch } from "../../../plot/chart/epoch.ts";
import { splitOf } from "../../player/split.ts";
import { type State, useStore } from "../../state/store.ts";

const samplesOf = (state: State): number => splitOf(state)?.train.count ?? 0;

/** Writes a step's epoch; nothing where the samples are not at hand. */
export function useEpochs(): (step: number) => string {
  const batch = useStore(({ network }) => network.batch);
  const samples = useStore(samplesOf);
  return (step) => (samples === 0 ? "" : epochText(step, batch, samples));
}

/** Steps that an epoch takes; 1 where the samples are not at hand. */
export const useEpochLength = (): number =>
  useStore((state) => {
    const samples = samplesOf(state);
    return samples === 0 ? 1 : stepsPerEpoch(state.network.batch, samples);
  });
