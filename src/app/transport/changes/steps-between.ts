import type { Spec } from "../../../experiment/index.ts";
import type { Range } from "../../../optim/index.ts";
import { type Change, stepsFor } from "./moves.ts";

/** Returns the steps that a change can have without meeting another of its hyperparameter. */
export function stepsBetween(spec: Spec, change: Change): Range {
  const { slot, step, edits } = change;
  let { min, max } = stepsFor(spec, change);
  for (const edit of spec.edits) {
    if (edit.slot !== slot || edit.name !== edits[0]?.name || edits.includes(edit)) continue;
    if (edit.step < step) min = Math.max(min, edit.step + 1);
    else max = Math.min(max, edit.step - 1 - (edits[edits.length - 1].step - step));
  }
  return { min, max, whole: true };
}
