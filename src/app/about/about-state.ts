import { create } from "zustand";

interface AboutState {
  /** Slot of the contender that the reference card describes; null while it is closed. */
  readonly slot: number | null;
}

/** Holds the contender for which the reference card is open. */
export const useAbout = create<AboutState>()(() => ({ slot: null }));

export const openAbout = (slot: number): void => useAbout.setState({ slot });
export const closeAbout = (): void => useAbout.setState({ slot: null });
