import { withoutContender } from "../../../experiment/changes/spec-changes.ts";
import {
  changesIn,
  contenderIn,
  type Edit,
  normalizeEdits,
  ownEdits,
  ranges,
  type Spec,
  withForksAt,
} from "../../../experiment/index.ts";
import type { Range } from "../../../optim/index.ts";

/** Pure changes of a spec's changes and forks. */

/** A change with its edits, as `changesIn` returns them; or a fork, which has none. */
export interface Change {
  readonly slot: number;
  readonly step: number;
  readonly edits: readonly Edit[];
}

/** Returns what the timeline shows, in order of step: changes and forks within the race. */
export const listedChanges = (spec: Spec): Change[] =>
  [
    ...spec.contenders.flatMap(({ slot, fork }) => (fork ? [{ slot, step: fork.step, edits: [] }] : [])),
    ...changesIn(ownEdits(spec)).map((edits) => ({ slot: edits[0].slot, step: edits[0].step, edits })),
  ]
    .filter(({ step }) => step <= spec.steps)
    .sort((one, other) => one.step - other.step);

/** Returns the spec without a change, or without a fork. */
export function withoutChange(spec: Spec, { slot, edits }: Change): Spec {
  if (edits.length === 0) return withoutContender(spec, slot);
  return { ...spec, edits: normalizeEdits(spec.edits.filter((edit) => !edits.includes(edit))) };
}

/** Moves a change to another step, a slide with all its values. It replaces another value that was set there. */
export function withChangeAt(spec: Spec, change: Change, step: number): Spec {
  const { slot, edits } = change;
  if (edits.length === 0) return withForksAt(spec, (fork, forked) => (forked === slot ? step : fork.step));
  const by = step - change.step;
  const moved = edits.map((edit) => ({ ...edit, step: edit.step + by }));
  return { ...spec, edits: normalizeEdits([...withoutChange(spec, change).edits, ...moved]) };
}

/**
 * Returns the steps that a change can be moved to: within the race, and of a fork after it begins. A fork stays before
 * its first change.
 */
export function stepsFor(spec: Spec, { slot, edits }: Change): Range {
  if (edits.length === 0) {
    const first = ownEdits(spec).find((edit) => edit.slot === slot);
    return { min: 0, max: Math.min(spec.steps, first ? first.step - 1 : spec.steps), whole: true };
  }
  const { fork } = contenderIn(spec, slot);
  const length = edits[edits.length - 1].step - edits[0].step;
  return { min: fork ? fork.step + 1 : 0, max: Math.min(spec.steps, ranges.steps.max - length), whole: true };
}
