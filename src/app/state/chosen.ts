import type { State } from "./store.ts";

/** Returns the slot of the contender whose network is shown: the chosen one, or the first where that was removed. */
export const chosenSlot = ({ chosen, network }: Pick<State, "chosen" | "network">): number =>
  network.contenders.some(({ slot }) => slot === chosen) ? chosen : network.contenders[0].slot;
