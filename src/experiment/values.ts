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
import { valuesFor } from "./groups.ts";
import type { Contender, RaceSpec } from "./race-spec.ts";

const maxKept = 256;

/** Definitions with addons round them, each made once: what is compiled for one is found by it. */
const composed = new Map<string, OptimizerDefinition>();

/**
 * The contender's optimizer with its addons round it.
 *
 * @throws RangeError where there is none of an id, LanguageError where its own rule cannot be read
 */
export function definitionOf(contender: Contender): OptimizerDefinition {
  const { optimizer, rule, schedule, addons: ids = [] } = contender;
  const definition = optimizerOf(contender);
  if (ids.length === 0) return definition;
  const key = JSON.stringify([optimizer, rule, schedule, ids]);
  const known = composed.get(key);
  if (known) return known;
  // A rule that is being typed is another one at every letter.
  if (composed.size > maxKept) composed.clear();
  const made = compose(
    definition,
    ids.map((id) => addonOf(contender, id)),
  );
  composed.set(key, made);
  return made;
}

/** What goes round a contender's optimizer by an id. @throws as `definitionOf` */
export const addonOf = ({ schedule }: Pick<Contender, "schedule">, id: string): AddonDefinition =>
  schedule !== undefined && id === ownScheduleId ? ownSchedule(schedule) : found(addons, id, "addon");

/** The contender's optimizer by itself. @throws as `definitionOf` */
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

/** @throws RangeError where the slot is empty. */
export function contenderIn(spec: RaceSpec, slot: number): Contender {
  const contender = spec.contenders.find((one) => one.slot === slot);
  if (!contender) throw new RangeError(`no contender is in slot ${slot}`);
  return contender;
}

/** The hyperparameters set for a contender as of `step`, its edits up to and at that step included. */
export function givenAt(spec: RaceSpec, slot: number, step: number): Record<string, number> {
  const given = { ...contenderIn(spec, slot).values };
  for (const edit of spec.edits) if (edit.slot === slot && edit.step <= step) given[edit.name] = edit.value;
  return given;
}

/**
 * All hyperparameters in force for the update that follows `step`, defaults included.
 *
 * @param groups of a tensor: what is set for one of them ("biases.lr") goes before what is set for all, and a
 * later group before an earlier
 */
export function valuesAt(
  spec: RaceSpec,
  slot: number,
  step: number,
  groups: readonly string[] = [],
): Record<string, number> {
  const given = valuesFor(givenAt(spec, slot, step), groups);
  return resolve(definitionOf(contenderIn(spec, slot)), given);
}
