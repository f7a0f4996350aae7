import type { inspector as keys } from "../es/inspector.ts";

/** German for the sentences of `inspector`. */
export const inspector: Record<keyof typeof keys, string> = {};
