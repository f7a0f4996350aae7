import type { Numbers } from "../library/parameter.ts";
import type { StateValues } from "./method.ts";

/** Returns a number of a state: a count, or the one element of an array; NaN where it is missing. */
export function numberIn(state: StateValues, name: string): number {
  const value = state[name] ?? Number.NaN;
  return typeof value === "number" ? value : value[0];
}

/** Returns a copy of a state's array; an empty one where it is missing. */
export const arrayIn = (state: StateValues, name: string): Float64Array =>
  Float64Array.from((state[name] as Numbers | undefined) ?? []);
