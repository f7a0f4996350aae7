import type { charts as keys } from "../es/charts.ts";

/** German for the sentences of `charts`. */
export const charts: Record<keyof typeof keys, string> = {};
