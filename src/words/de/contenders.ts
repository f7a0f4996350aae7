import type { contenders as keys } from "../es/contenders.ts";

/** German for the sentences of `contenders`. */
export const contenders: Record<keyof typeof keys, string> = {};
