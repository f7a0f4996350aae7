import { create } from "zustand";

/** The choice that the picker asks for: a new contender, another optimizer for a contender, or an addon for it. */
export type Choice = { readonly kind: "add" } | { readonly kind: "replace" | "addon"; readonly slot: number };

export const usePicker = create<{ readonly choice: Choice | null }>(() => ({ choice: null }));

export const openPicker = (choice: Choice): void => usePicker.setState({ choice });
export const closePicker = (): void => usePicker.setState({ choice: null });
