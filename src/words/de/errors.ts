import type { errors as keys } from "../es/errors.ts";

/** German for the sentences about links, formulas, rules and tables. */
export const errors: Record<keyof typeof keys, string> = {};
