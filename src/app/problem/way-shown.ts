import { create } from "zustand";
import type { ProblemDefinition, ProblemStage } from "../../problems/index.ts";

/** The way of drawing a problem that the reader has chosen last; null before the first choice. */
export const useWayChosen = create<{ readonly way: ProblemStage | null }>(() => ({ way: null }));

export const chooseWay = (way: ProblemStage): void => useWayChosen.setState({ way });

/** Returns the way to draw a problem: the chosen one where it has that, or its first. */
export function wayOf(
  { stages }: Pick<ProblemDefinition, "stages">,
  chosen: ProblemStage | null,
): ProblemStage {
  return chosen !== null && stages.includes(chosen) ? chosen : stages[0];
}

/** Returns the way in which a problem is drawn on the stage now. */
export const wayOnStage = (definition: Pick<ProblemDefinition, "stages">): ProblemStage =>
  wayOf(definition, useWayChosen.getState().way);
