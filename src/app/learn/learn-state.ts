import { create } from "zustand";

/** A list to learn from, in a dialog. */
export type LearnList = "lessons" | "findings";

/** Holds the list that is open. */
export const useLearn = create<{ readonly open: LearnList | null }>()(() => ({ open: null }));

export const openList = (open: LearnList): void => useLearn.setState({ open });
export const closeList = (): void => useLearn.setState({ open: null });
