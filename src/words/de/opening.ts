import type { opening as keys } from "../es/opening.ts";

/** German for the sentences of the first minute. */
export const opening: Record<keyof typeof keys, string> = {};
