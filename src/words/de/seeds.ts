import type { seeds as keys } from "../es/seeds.ts";

/** German for the sentences of `seeds`. */
export const seeds: Record<keyof typeof keys, string> = {};
