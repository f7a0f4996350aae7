import { epochText, stepsPerEpoch } from "../../../plot/chart/epoch.ts";
import { splitOf } from "../../player/split.ts";
import { type State, useStore } from "../../state/store.ts";

const samplesOf = (state: State): number => splitOf(state)?.train.count ?? 0;

/** Returns a function that writes the epoch of a step; it writes nothing while the samples are not loaded. */
export function useEpochs(): (step: number) => string {
  const batch = useStore(({ network }) => network.batch);
  const batchTo = useStore(({ network }) => network.batchTo);
  const steps = useStore(({ network }) => network.steps);
  const samples = useStore(samplesOf);
  return (step) => (samples === 0 ? "" : epochText(step, { batch, batchTo, steps }, samples));
}

/** Returns the number of steps per epoch; 1 while the samples are not loaded. */
export const useEpochLength = (): number =>
  useStore((state) => {
    const samples = samplesOf(state);
    return samples === 0 ? 1 : stepsPerEpoch(state.network.batch, samples);
  });
