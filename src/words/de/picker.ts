import type { picker as keys } from "../es/picker.ts";

/** German for the sentences of `picker`. */
export const picker: Record<keyof typeof keys, string> = {};
