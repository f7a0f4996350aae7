import type { landscape as keys } from "../es/landscape.ts";

/** German for the sentences of `landscape`. */
export const landscape: Record<keyof typeof keys, string> = {};
