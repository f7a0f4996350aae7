import { withSeparator } from "./say.ts";

/** Returns a number with so many decimals, for a sentence: "0.50", "0,50". */
export const fixed = (value: number, decimals: number): string => withSeparator(value.toFixed(decimals));
