import type { optimizers as keys } from "../es/optimizers.ts";

/** German for the sentences that describe optimizers, addons and schedules. */
export const optimizers: Record<keyof typeof keys, string> = {};
