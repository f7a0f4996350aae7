import type { problem as keys } from "../es/problem.ts";

/** German for the sentences of `problem`. */
export const problem: Record<keyof typeof keys, string> = {};
