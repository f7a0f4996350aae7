import {
  changesIn,
  contenderIn,
  type Edit,
  normalizeEdits,
  ownEdits,
  ranges,
  type Spec,
} from "../../../experiment/index.ts";
import type { Range } from "../../../optim/index.ts";

/** Pure changes of a spec's changes. Each takes the edits of one, as `changesIn` returns them. */

/** Returns the changes that the timeline shows: those within the race, in order. */
export const listedChanges = (spec: Spec): Edit[][] =>
  changesIn(ownEdits(spec)).filter(([first]) => first.step <= spec.steps);

/** Returns the spec without a change. */
export const withoutChange = (spec: Spec, change: readonly Edit[]): Spec => ({
  ...spec,
  edits: normalizeEdits(spec.edits.filter((edit) => !change.includes(edit))),
});

/** Moves a change to another step, a slide with all its values. It replaces another value that was set there. */
export function withChangeAt(spec: Spec, change: readonly Edit[], step: number): Spec {
  const by = step - change[0].step;
  const moved = change.map((edit) => ({ ...edit, step: edit.step + by }));
  return { ...spec, edits: normalizeEdits([...withoutChange(spec, change).edits, ...moved]) };
}

/** Returns the steps that a change can be moved to: within the race, and of a fork after it begins. */
export function stepsFor(spec: Spec, change: readonly Edit[]): Range {
  const [{ slot, step }] = change;
  const { fork } = contenderIn(spec, slot);
  const length = change[change.length - 1].step - step;
  return { min: fork ? fork.step + 1 : 0, max: Math.min(spec.steps, ranges.steps.max - length), whole: true };
}

/** Returns the steps that a change can have without meeting another of its hyperparameter. */
export function stepsBetween(spec: Spec, change: readonly Edit[]): Range {
  const [{ slot, name, step }] = change;
  const length = change[change.length - 1].step - step;
  let { min, max } = stepsFor(spec, change);
  for (const edit of spec.edits) {
    if (edit.slot !== slot || edit.name !== name || change.includes(edit)) continue;
    if (edit.step < step) min = Math.max(min, edit.step + 1);
    else max = Math.min(max, edit.step - 1 - length);
  }
  return { min, max, whole: true };
}
