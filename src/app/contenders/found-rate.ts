import { create } from "zustand";

/** The learning rate that the note of a diverged contender found; its card advises the same one. */
export const useFoundRate = create<{ readonly slot: number; readonly lr: number | null }>(() => ({
  slot: -1,
  lr: null,
}));
