import { create } from "zustand";

/** The choice that the picker asks for: a surface, a problem, a new contender, another optimizer for one, or an addon for it. */
export type Choice =
  | { readonly kind: "add" | "surface" | "problem" }
  | { readonly kind: "replace" | "addon"; readonly slot: number };

export const usePicker = create<{ readonly choice: Choice | null }>(() => ({ choice: null }));

export const openPicker = (choice: Choice): void => usePicker.setState({ choice });
export const closePicker = (): void => usePicker.setState({ choice: null });
