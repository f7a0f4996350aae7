import type { Numbers } from "../library/parameter.ts";
import type { Method } from "./method.ts";

/** Rounds a method's state to single precision, as if it were kept in arrays of singles. Counts stay. */
export function roundState(method: Method): void {
  if (method.changeState) {
    method.changeState(roundToSingle, roundState);
    return;
  }
  const state = method.save();
  for (const values of [...state.tensors, state.shared])
    for (const value of Object.values(values)) if (typeof value !== "number") roundToSingle(value);
  method.load(state);
}

function roundToSingle(values: Numbers): void {
  if (values instanceof Float32Array) return;
  for (let i = 0; i < values.length; i++) values[i] = Math.fround(values[i]);
}
