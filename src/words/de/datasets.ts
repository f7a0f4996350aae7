import type { datasets as keys } from "../es/datasets.ts";

/** German for the sentences of `datasets`. */
export const datasets: Record<keyof typeof keys, string> = {};
