import type { map as keys } from "../es/map.ts";

/** German for the sentences of `map`. */
export const map: Record<keyof typeof keys, string> = {};
