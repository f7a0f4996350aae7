import { type OptimizerDefinition, optimizers, resolve } from "../optim/index.ts";
import type { Contender, Entry } from "./entry.ts";
import { valuesFor } from "./groups.ts";

/** @throws RangeError where no optimizer has the contender's id. */
export function definitionOf(contender: Contender): OptimizerDefinition {
  const definition = optimizers.get(contender.optimizer);
  if (!definition) throw new RangeError(`no optimizer is called ${JSON.stringify(contender.optimizer)}`);
  return definition;
}

/** @throws RangeError where the slot is empty. */
export function contenderIn(entry: Entry, slot: number): Contender {
  const contender = entry.contenders.find((one) => one.slot === slot);
  if (!contender) throw new RangeError(`no contender is in slot ${slot}`);
  return contender;
}

/** The hyperparameters set for a contender as of `step`, its edits up to and at that step included. */
export function givenAt(entry: Entry, slot: number, step: number): Record<string, number> {
  const given = { ...contenderIn(entry, slot).values };
  for (const edit of entry.edits) if (edit.slot === slot && edit.step <= step) given[edit.name] = edit.value;
  return given;
}

/**
 * All hyperparameters in force for the update that follows `step`, defaults included.
 *
 * @param groups of a tensor: what is set for one of them ("biases.lr") goes before what is set for all, and a
 * later group before an earlier
 */
export function valuesAt(
  entry: Entry,
  slot: number,
  step: number,
  groups: readonly string[] = [],
): Record<string, number> {
  const given = valuesFor(givenAt(entry, slot, step), groups);
  return resolve(definitionOf(contenderIn(entry, slot)), given);
}
