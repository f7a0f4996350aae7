import type { plot as keys } from "../es/plot.ts";

/** German for the sentences of `plot`. */
export const plot: Record<keyof typeof keys, string> = {};
