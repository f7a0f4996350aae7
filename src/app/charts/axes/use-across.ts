import { useSyncExternalStore } from "react";
import { growingEnd } from "../../../plot/chart/domain.ts";
import type { Sentence } from "../../../words/say.ts";
import {
  differsFromSteps,
  type GradientCounts,
  gradientsAt,
  stepAtGradients,
} from "../../player/gradient-counts.ts";
import { player } from "../../player/player.ts";
import { currentSpec, useStore } from "../../state/store.ts";
import type { Across } from "../../state/view.ts";
import { reached } from "../drawing/reach.ts";

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

/**
 * Returns the last place on the horizontal axis now: the furthest place that the cursor has reached in this race,
 * rounded up; once the race has been shown to its end, that end. Going back in a race does not shorten the axis.
 */
export function endNow(across: Across): number {
  const step = reached();
  const limit = Math.max(1, player.stoppedAt ?? currentSpec().steps);
  const place = across === "steps" ? step : gradientsAt(gradientCounts(), step);
  if (step >= limit) return Math.max(1, place);
  return growingEnd(place, across === "steps" ? limit : Number.POSITIVE_INFINITY);
}

/** Names of the places on the horizontal axis, which stand at its end. */
export const placeWords: Readonly<Record<Across, Sentence>> = { steps: "step", gradients: "gradients" };

/** Returns the place of the cursor on an axis. */
export const placeNow = (across: Across): number =>
  across === "steps" ? player.step : gradientsAt(gradientCounts(), player.step);

/** Returns the step for the cursor at a place on an axis; beyond what is reached it goes on at the same pace. */
export function stepFor(across: Across, place: number): number {
  if (across === "steps") return place;
  const counts = gradientCounts();
  return stepAtGradients(counts, place, Math.max(1, gradientsAt(counts, reached())), reached());
}
