import { create } from "zustand";

/** A list to learn from, in a dialog. */
export type LearnList = "lessons" | "gallery" | "findings";

/** Holds the list that is open. */
export const useLearn = create<{ readonly open: LearnList | null }>()(() => ({ open: null }));

export const openList = (open: LearnList): void => useLearn.setState({ open });

/** Closes a list, unless another has been opened meanwhile. */
export const closeList = (list: LearnList): void =>
  useLearn.setState(({ open }) => ({ open: open === list ? null : open }));
