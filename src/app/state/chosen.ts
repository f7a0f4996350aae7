import { type Shown, specOf } from "./experiment-state.ts";
import type { State } from "./store.ts";

/** Returns the slot of the contender that is shown alone: the chosen one, or the first where that was removed. */
export function chosenSlot(state: Pick<State, "chosen"> & Shown): number {
  const { contenders } = specOf(state);
  return contenders.some(({ slot }) => slot === state.chosen) ? state.chosen : contenders[0].slot;
}
