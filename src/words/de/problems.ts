import type { problems as keys } from "../es/problems.ts";

/** German for the sentences of `problems`. */
export const problems: Record<keyof typeof keys, string> = {};
