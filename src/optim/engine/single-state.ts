import type { Method, MethodState } from "./method.ts";

/** Rounds numbers to single precision (mutates). */
export function roundToSingle(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = Math.fround(values[i]);
}

/** Rounds a method's state to single precision, as if it were kept in arrays of singles. Counts stay. */
export function roundState(method: Method): void {
  if (method.roundState) method.roundState();
  else method.load(rounded(method.save()));
}

function rounded(state: MethodState): MethodState {
  for (const values of [...state.tensors, state.shared])
    for (const value of Object.values(values)) if (typeof value !== "number") roundToSingle(value);
  return state;
}
