import { type OptimizerDefinition, optimizers, resolve } from "../optim/index.ts";
import type { Contender, Spec } from "./spec.ts";

/** @throws RangeError where no optimizer has the contender's id. */
export function definitionOf(contender: Contender): OptimizerDefinition {
  const definition = optimizers.get(contender.optimizer);
  if (!definition) throw new RangeError(`no optimizer is called ${JSON.stringify(contender.optimizer)}`);
  return definition;
}

/** @throws RangeError where the slot is empty. */
export function contenderIn(spec: Spec, slot: number): Contender {
  const contender = spec.contenders.find((one) => one.slot === slot);
  if (!contender) throw new RangeError(`no contender is in slot ${slot}`);
  return contender;
}

/** The hyperparameters set for a contender as of `step`, its edits up to and at that step included. */
export function givenAt(spec: Spec, slot: number, step: number): Record<string, number> {
  const given = { ...contenderIn(spec, slot).values };
  for (const edit of spec.edits) if (edit.slot === slot && edit.step <= step) given[edit.name] = edit.value;
  return given;
}

/** All hyperparameters in force for the update that follows `step`, defaults included. */
export const valuesAt = (spec: Spec, slot: number, step: number): Record<string, number> =>
  resolve(definitionOf(contenderIn(spec, slot)), givenAt(spec, slot, step));
