import type { space as keys } from "../es/space.ts";

/** German for the sentences of `space`. */
export const space: Record<keyof typeof keys, string> = {};
