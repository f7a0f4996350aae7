import { create } from "zustand";

/** What is being chosen: another contender, another optimizer for one, or something to go round it. */
export type Choice = { readonly kind: "add" } | { readonly kind: "replace" | "addon"; readonly slot: number };

export const usePicker = create<{ readonly choice: Choice | null }>(() => ({ choice: null }));

export const openPicker = (choice: Choice): void => usePicker.setState({ choice });
export const closePicker = (): void => usePicker.setState({ choice: null });
