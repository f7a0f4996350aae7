import { roundOf, withDefinition } from "../../experiment/changes/contender-changes.ts";
import {
  type Contender,
  contenderIn,
  definitionOf,
  type Edit,
  normalizeEdits,
  type Spec,
  valuesAt,
} from "../../experiment/index.ts";
import { ownSchedule, ownScheduleId } from "../../optim/index.ts";
import { writtenOut } from "../../optim/typed/written-out.ts";
import { permits } from "./rule-changes.ts";

/**
 * Returns the spec with another typed schedule for a contender, in the place of its schedule. Values and edits of
 * hyperparameters that the text does not have, or that it does not permit, are removed; edits of the old schedule stay
 * where the text has hyperparameters of the same names.
 *
 * @param text a schedule without errors
 */
export function withSchedule<S extends Spec>(spec: S, slot: number, text: string): S {
  const before = roundOf(contenderIn(spec, slot)).find(({ kind }) => kind === "schedule");
  const placed = withDefinition(spec, slot, ownSchedule(text));
  const contenders = placed.contenders.map((one) => (one.slot === slot ? scheduled(one, text) : one));
  const changed = contenders.find((one) => one.slot === slot);
  if (!changed?.addons?.includes(ownScheduleId)) return spec;
  const definition = definitionOf(changed);
  const renamed = (edit: Edit): Edit =>
    before && edit.slot === slot && edit.name.startsWith(`${before.id}.`)
      ? { ...edit, name: ownScheduleId + edit.name.slice(before.id.length) }
      : edit;
  const edits = spec.edits
    .map(renamed)
    .filter((edit) => edit.slot !== slot || permits(definition, edit.name, edit.value));
  return { ...placed, contenders, edits: normalizeEdits(edits) };
}

/** Returns the spec of the same race with a contender's schedule written out as a typed one. */
export function withScheduleWrittenOut<S extends Spec>(spec: S, slot: number): S {
  const schedule = roundOf(contenderIn(spec, slot)).find((addon) => addon.kind === "schedule");
  if (!schedule) return spec;
  const start = `${schedule.id}.`;
  const values = Object.entries(valuesAt(spec, slot, 0))
    .filter(([name]) => name.startsWith(start))
    .map(([name, value]) => [name.slice(start.length), value] as const);
  return withSchedule(spec, slot, writtenOut(schedule, Object.fromEntries(values)));
}

function scheduled(contender: Contender, text: string): Contender {
  const { fork: _, ...alone } = contender;
  const next = { ...alone, schedule: text };
  const definition = definitionOf({ ...next, values: {} });
  const kept = Object.entries(contender.values).filter(
    ([name, value]) =>
      permits(definition, name, value) && definition.hyperparameters[name]?.default !== value,
  );
  return { ...next, values: Object.fromEntries(kept) };
}
