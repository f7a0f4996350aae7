import { create } from "zustand";

/** Holds whether the list of findings is open. */
export const useFindings = create<{ readonly open: boolean }>()(() => ({ open: false }));

export const openFindings = (): void => useFindings.setState({ open: true });
export const closeFindings = (): void => useFindings.setState({ open: false });
