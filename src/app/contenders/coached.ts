import { create } from "zustand";

/** The contenders that the coach explains at present, with a sentence on each; their cards are brief then. */
export const useCoached = create<{ readonly sentences: ReadonlyMap<number, string> }>(() => ({
  sentences: new Map(),
}));
