import type { Numbers } from "../library/parameter.ts";
import type { Method } from "./method.ts";

/** Rounds a method's state to single precision, as if it were kept in arrays of singles. Counts stay. */
export const roundState = (method: Method): void => changeState(method, roundToSingle);

/** Calls `change` with every array of a method's state; `change` may write to it. */
export function changeState(method: Method, change: (values: Numbers) => void): void {
  if (method.changeState) {
    method.changeState(change);
    return;
  }
  const state = method.save();
  for (const values of [...state.tensors, state.shared])
    for (const value of Object.values(values)) if (typeof value !== "number") change(value);
  method.load(state);
}

function roundToSingle(values: Numbers): void {
  for (let i = 0; i < values.length; i++) values[i] = Math.fround(values[i]);
}
