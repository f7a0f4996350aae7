import type { surfaces as keys } from "../es/surfaces.ts";

/** German for the sentences of `surfaces`. */
export const surfaces: Record<keyof typeof keys, string> = {};
