import { changesIn, moments, normalizeEdits } from "../edits.ts";
import { ownEdits, withForks, withForksAt } from "../forks.ts";
import { conflictAmong } from "../groups.ts";
import { limits } from "../limits.ts";
import type { Contender, Edit } from "../race-spec.ts";
import type { Spec } from "../spec.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import type { SurfaceChoice, SurfaceSpec } from "../surface/spec.ts";
import { contenderIn, definitionOf } from "../values.ts";

/** Pure changes of a spec. Each returns a spec that `decode` would return too. */

export function withSurface(spec: SurfaceSpec, surface: SurfaceChoice): SurfaceSpec {
  // Other settings, or a formula being typed, leave the start where the person put it.
  const keepsStart =
    surface.kind === "formula" || (spec.surface.kind === "builtin" && spec.surface.id === surface.id);
  return { ...spec, surface, start: keepsStart ? spec.start : chosenSurface(surface).starts[0] };
}

/** Adds a copy of a contender after some step. */
export const withFork = <S extends Spec>(spec: S, slot: number, step: number): S =>
  withForks(withContender(spec, { ...contenderIn(spec, slot), fork: { slot, step, values: {} } }));

export function withContender<S extends Spec>(spec: S, contender: Omit<Contender, "slot">): S {
  const taken = new Set(spec.contenders.map((one) => one.slot));
  const slot = Array.from({ length: limits.contenders }, (_, i) => i).find((i) => !taken.has(i));
  if (slot === undefined) return spec;
  return { ...spec, contenders: [...spec.contenders, { ...contender, slot }] };
}

/** Adds a copy of a contender after it, with its addons and its edits. */
export function withDuplicate<S extends Spec>(spec: S, slot: number): S {
  const longer = withContender(spec, contenderIn(spec, slot));
  const added = longer.contenders.at(-1);
  if (longer === spec || !added) return spec;
  const contenders = spec.contenders.flatMap((one) => (one.slot === slot ? [one, added] : [one]));
  const room = Math.max(0, limits.edits - ownEdits(spec).length);
  const copies = spec.edits
    .filter((edit) => edit.slot === slot)
    .slice(0, room)
    .map((edit) => ({ ...edit, slot: added.slot }));
  return { ...spec, contenders, edits: normalizeEdits([...spec.edits, ...copies]) };
}

/** Removes a contender with its edits, unless it is the last one. */
export function withoutContender<S extends Spec>(spec: S, slot: number): S {
  if (spec.contenders.length === 1) return spec;
  return {
    ...spec,
    contenders: spec.contenders.filter((one) => one.slot !== slot),
    edits: spec.edits.filter((edit) => edit.slot !== slot),
  };
}

/**
 * Sets a hyperparameter from the start on (`null` is its default) and removes its edits; of a fork, from where it
 * begins (`null` is what it was before).
 */
export function withValue<S extends Spec>(spec: S, slot: number, name: string, value: number | null): S {
  const edits = spec.edits.filter((edit) => edit.slot !== slot || edit.name !== name);
  const contenders = spec.contenders.map((one) => {
    if (one.slot !== slot) return one;
    if (one.fork) {
      const { [name]: _, ...others } = one.fork.values;
      return {
        ...one,
        fork: { ...one.fork, values: value === null ? others : { ...others, [name]: value } },
      };
    }
    const { [name]: _, ...others } = one.values;
    const isDefault = value === null || definitionOf(one).hyperparameters[name]?.default === value;
    return { ...one, values: isDefault ? others : { ...one.values, [name]: value } };
  });
  return withForks({ ...spec, contenders, edits });
}

/** Resets every hyperparameter of a contender to its default, for all parameter groups. */
export function withDefaults<S extends Spec>(spec: S, slot: number): S {
  const edited = spec.edits.filter((edit) => edit.slot === slot).map(({ name }) => name);
  const { values, fork } = contenderIn(spec, slot);
  const names = new Set([...Object.keys(fork?.values ?? values), ...edited]);
  return [...names].reduce((changed, name) => withValue(changed, slot, name, null), spec);
}

/** Sets the step limit. Forks beyond it then begin there, as a link with these steps would have it. */
export const withSteps = <S extends Spec>(spec: S, steps: number): S => ({
  ...withForksAt(spec, (fork) => Math.min(fork.step, steps)),
  steps,
});

/** The most edits that one change has: a link reads so many parts between commas. */
const longestChange = 200;

/**
 * Sets a hyperparameter from the update after `step` on, of a fork not before it begins; removes its later edits: the
 * last move of a slider wins.
 *
 * @param continues true where it belongs to the same change as the edit before: the same slide
 */
export function withEdit<S extends Spec>(
  spec: S,
  slot: number,
  name: string,
  value: number,
  step: number,
  continues = false,
): S {
  const { fork } = contenderIn(spec, slot);
  if (fork && step <= fork.step) return withValue(spec, slot, name, value);
  const isOf = (edit: Edit) => edit.slot === slot && edit.name === name;
  const edits = spec.edits.filter((edit) => !isOf(edit) || edit.step < step);
  if (ownEdits({ ...spec, edits }).length >= limits.edits) return spec;
  const replaced = spec.edits.find((edit) => isOf(edit) && edit.step === step);
  const [change = []] = changesIn(edits.filter(isOf)).slice(-1);
  // The edit that a change began with may be replaced, by one that then begins it.
  const goesOn = continues && (!replaced || replaced.continues === true) && change.length < longestChange;
  const flag = goesOn ? ({ continues: true } as const) : {};
  return { ...spec, edits: normalizeEdits([...edits, { step, slot, name, value, ...flag }]) };
}

/** Returns the reason why a contender's values, or those of its forks, do not go together at some step; or null. */
export function conflictIn(spec: Spec, slot: number): string | null {
  const whole = withForks(spec);
  const isOf = (one: Contender): boolean =>
    one.slot === slot || (one.fork !== undefined && isOf(contenderIn(whole, one.fork.slot)));
  for (const one of whole.contenders) {
    const found = isOf(one) ? conflictOf(whole, one.slot) : null;
    if (found) return found;
  }
  return null;
}

function conflictOf(spec: Spec, slot: number): string | null {
  const contender = contenderIn(spec, slot);
  const definition = definitionOf(contender);
  const given = { ...contender.values };
  let found = conflictAmong(definition, given);
  // Edits of one step take effect together: the values have to go together after all of them.
  for (const moment of moments(spec.edits.filter((edit) => edit.slot === slot))) {
    for (const { name, value } of moment) given[name] = value;
    found ??= conflictAmong(definition, given);
  }
  return found;
}
