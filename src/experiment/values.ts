import {
  type AddonDefinition,
  addons,
  compose,
  type OptimizerDefinition,
  optimizers,
  ownRule,
  ownSchedule,
  ownScheduleId,
  resolve,
} from "../optim/index.ts";
import { groupsIn, valuesFor } from "./groups.ts";
import { rateFactor } from "./network/parametrization.ts";
import type { NetworkSpec } from "./network/spec.ts";
import type { Contender, RaceSpec } from "./race-spec.ts";

const maxKept = 256;

/** Caches definitions with their addons: compiled rules are found by the definition's identity. */
const composed = new Map<string, OptimizerDefinition>();

/**
 * Returns the contender's optimizer with its addons.
 *
 * @throws RangeError for an unknown id, LanguageError where its typed rule cannot be read
 */
export function definitionOf(contender: Contender): OptimizerDefinition {
  const { optimizer, rule, schedule, addons: ids = [] } = contender;
  const definition = optimizerOf(contender);
  if (ids.length === 0) return definition;
  const key = JSON.stringify([optimizer, rule, schedule, ids]);
  const known = composed.get(key);
  if (known) return known;
  // Typing a rule makes another definition at every letter.
  if (composed.size > maxKept) composed.clear();
  const made = compose(
    definition,
    ids.map((id) => addonOf(contender, id)),
  );
  composed.set(key, made);
  return made;
}

/** Returns a contender's addon by its id. @throws as `definitionOf` */
export const addonOf = ({ schedule }: Pick<Contender, "schedule">, id: string): AddonDefinition =>
  schedule !== undefined && id === ownScheduleId ? ownSchedule(schedule) : found(addons, id, "addon");

/** Returns the contender's optimizer without addons. @throws as `definitionOf` */
export const optimizerOf = ({
  optimizer,
  rule,
}: Pick<Contender, "optimizer" | "rule">): OptimizerDefinition =>
  rule === undefined ? found(optimizers, optimizer, "optimizer") : ownRule(rule);

function found<Definition>(all: ReadonlyMap<string, Definition>, id: string, what: string): Definition {
  const one = all.get(id);
  if (!one) throw new RangeError(`no ${what} is called ${JSON.stringify(id)}`);
  return one;
}

/** Returns the contender in a slot. @throws RangeError where the slot is empty. */
export function contenderIn(spec: Pick<RaceSpec, "contenders">, slot: number): Contender {
  const contender = spec.contenders.find((one) => one.slot === slot);
  if (!contender) throw new RangeError(`no contender is in slot ${slot}`);
  return contender;
}

/** Returns the hyperparameters set for a contender at `step`, its edits up to and at that step included. */
export function givenAt(
  spec: Pick<RaceSpec, "contenders" | "edits">,
  slot: number,
  step: number,
): Record<string, number> {
  const given = { ...contenderIn(spec, slot).values };
  for (const edit of spec.edits) if (edit.slot === slot && edit.step <= step) given[edit.name] = edit.value;
  return given;
}

/**
 * Returns all hyperparameters in force for the update that follows `step`, defaults included.
 *
 * @param groups of a tensor: a value for one of them ("biases.lr") overrides one for all, and a later group an earlier
 */
export function valuesAt(
  spec: Rated,
  slot: number,
  step: number,
  groups: readonly string[] = [],
): Record<string, number> {
  const contender = contenderIn(spec, slot);
  const values = resolve(definitionOf(contender), valuesFor(givenAt(spec, slot, step), groups));
  const { hidden, parametrization } = spec;
  return hidden && parametrization && Object.hasOwn(values, "lr")
    ? { ...values, lr: values.lr * rateFactor({ hidden, parametrization }, contender.optimizer, groups) }
    : values;
}

/** A race with what its learning rates follow from, if it trains a network. */
type Rated = Pick<RaceSpec, "contenders" | "edits"> &
  Partial<Pick<NetworkSpec, "hidden" | "parametrization">>;

/** Says whether tensors may have different values at a step. */
export const isGroupedAt = (spec: Rated, slot: number, step: number): boolean =>
  spec.parametrization !== undefined || groupsIn(givenAt(spec, slot, step)).length > 0;
