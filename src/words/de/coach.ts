import type { coach as keys } from "../es/coach.ts";

/** German for the sentences of `coach`. */
export const coach: Record<keyof typeof keys, string> = {};
