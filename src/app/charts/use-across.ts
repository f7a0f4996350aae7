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

/** Returns the gradient evaluations of all contenders in the race that is shown. */
const gradientCounts = (): GradientCounts[] => [...player.tracks.values(), ...player.trainings.values()];

/** Returns whether gradient evaluations differ from steps; if not, charts by one and by the other are the same. */
export const useAcrossOffered = (): boolean =>
  useSyncExternalStore(subscribe, () => differsFromSteps(gradientCounts()));

/** Returns the quantity on the horizontal axis of the charts now. */
export function useAcross(): Across {
  const wanted = useStore((state) => state.across);
  return useAcrossOffered() ? wanted : "steps";
}

/** Returns the last place on the horizontal axis. Causes a render when that changes, not in each frame. */
export function useEnd(across: Across): number {
  const steps = useSpec((spec) => spec.steps);
  return useSyncExternalStore(subscribe, () =>
    across === "steps" ? steps : gradientsEnd(gradientCounts(), steps),
  );
}

/** Names of the horizontal axis in the middle of a caption. */
export const byWords: Readonly<Record<Across, string>> = {
  steps: "by step",
  gradients: "by gradients",
};

/** Returns the place of the cursor on an axis. */
export const placeNow = (across: Across): number =>
  across === "steps" ? player.step : gradientsAt(gradientCounts(), player.step);

/** Returns the step for the cursor at a place on an axis that ends at `end`. */
export const stepFor = (across: Across, place: number, end: number): number =>
  across === "steps" ? place : stepAtGradients(gradientCounts(), place, end, currentSpec().steps);
