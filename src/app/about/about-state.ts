import { create } from "zustand";

interface AboutState {
  /** Slot of the contender that is told about; null while nothing is. */
  readonly slot: number | null;
}

/** Which contender's optimizer the reference card is open for. */
export const useAbout = create<AboutState>()(() => ({ slot: null }));

export const openAbout = (slot: number): void => useAbout.setState({ slot });
export const closeAbout = (): void => useAbout.setState({ slot: null });
