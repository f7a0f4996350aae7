import { create } from "zustand";

/**
 * The coach's present sentences on contenders, by slot, each with the contender's name. Their cards are brief then, and
 * pictures may have it as their caption.
 */
export const useCoached = create<{ readonly sentences: ReadonlyMap<number, string> }>(() => ({
  sentences: new Map(),
}));

/** Returns what the coach says first; empty where it is silent. */
export function adviceInWords(): string {
  const [first = ""] = useCoached.getState().sentences.values();
  return first;
}
