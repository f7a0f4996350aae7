import type { State } from "./store.ts";

/** The slot of the contender whose network is shown: the one chosen, or the first where that has left. */
export const chosenSlot = ({ chosen, network }: Pick<State, "chosen" | "network">): number =>
  network.contenders.some(({ slot }) => slot === chosen) ? chosen : network.contenders[0].slot;
