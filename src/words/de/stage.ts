import type { stage as keys } from "../es/stage.ts";

/** German for the sentences of `stage`. */
export const stage: Record<keyof typeof keys, string> = {};
