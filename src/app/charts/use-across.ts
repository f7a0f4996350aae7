import { useSyncExternalStore } from "react";
import {
  differsFromSteps,
  type GradientCounts,
  gradientsAt,
  gradientsEnd,
  stepAtGradients,
} from "../player/gradient-counts.ts";
import { player } from "../player/player.ts";
import { currentSpec, useSpec, useStore } from "../state/store.ts";
import type { Across } from "../state/view.ts";

const subscribe = (listener: () => void) => player.subscribe(listener);

/** The spending of everybody in the race that is shown. */
const gradientCounts = (): GradientCounts[] => [...player.tracks.values(), ...player.trainings.values()];

/** Whether there is anything to choose: charts by step and by gradients would else be the same. */
export const useAcrossOffered = (): boolean =>
  useSyncExternalStore(subscribe, () => differsFromSteps(gradientCounts()));

/** What goes across in the charts now. */
export function useAcross(): Across {
  const wanted = useStore((state) => state.across);
  return useAcrossOffered() ? wanted : "steps";
}

/** The last place on the axis. Renders anew when that changes, not at each frame. */
export function useEnd(across: Across): number {
  const steps = useSpec((spec) => spec.steps);
  return useSyncExternalStore(subscribe, () =>
    across === "steps" ? steps : gradientsEnd(gradientCounts(), steps),
  );
}

/** What goes across, in the middle of a caption. */
export const byWords: Readonly<Record<Across, string>> = {
  steps: "by step",
  gradients: "by gradients",
};

/** Where the cursor stands on an axis. */
export const placeNow = (across: Across): number =>
  across === "steps" ? player.step : gradientsAt(gradientCounts(), player.step);

/** The step to put the cursor at for a place on an axis that ends at `end`. */
export const stepFor = (across: Across, place: number, end: number): number =>
  across === "steps" ? place : stepAtGradients(gradientCounts(), place, end, currentSpec().steps);
