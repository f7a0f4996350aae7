import {
  type Contender,
  chosenSurface,
  conflictAmong,
  contenderIn,
  definitionOf,
  limits,
  moments,
  normalizeEdits,
  type Spec,
  type SurfaceChoice,
  type SurfaceSpec,
} from "../../experiment/index.ts";

/** Changes of a spec, pure. Each gives a spec that `decode` would give too. */

export function withSurface(spec: SurfaceSpec, surface: SurfaceChoice): SurfaceSpec {
  // Other settings, or a formula being typed, leave the start where the person put it.
  const keepsStart =
    surface.kind === "formula" || (spec.surface.kind === "builtin" && spec.surface.id === surface.id);
  return { ...spec, surface, start: keepsStart ? spec.start : chosenSurface(surface).starts[0] };
}

export function withContender<S extends Spec>(spec: S, contender: Omit<Contender, "slot">): S {
  const taken = new Set(spec.contenders.map((one) => one.slot));
  const slot = Array.from({ length: limits.contenders }, (_, i) => i).find((i) => !taken.has(i));
  if (slot === undefined) return spec;
  return { ...spec, contenders: [...spec.contenders, { ...contender, slot }] };
}

/** A copy of a contender with its addons and its edits. */
export function withDuplicate<S extends Spec>(spec: S, slot: number): S {
  const longer = withContender(spec, contenderIn(spec, slot));
  const added = longer.contenders.at(-1);
  if (longer === spec || !added) return spec;
  const copies = spec.edits
    .filter((edit) => edit.slot === slot)
    .map((edit) => ({ ...edit, slot: added.slot }));
  return { ...longer, edits: normalizeEdits([...spec.edits, ...copies].slice(0, limits.edits)) };
}

/** A race keeps at least one contender. */
export function withoutContender<S extends Spec>(spec: S, slot: number): S {
  if (spec.contenders.length === 1) return spec;
  return {
    ...spec,
    contenders: spec.contenders.filter((one) => one.slot !== slot),
    edits: spec.edits.filter((edit) => edit.slot !== slot),
  };
}

/** Sets a hyperparameter from the start on; `null` gives it back its default. Its later edits go. */
export function withValue<S extends Spec>(spec: S, slot: number, name: string, value: number | null): S {
  const contenders = spec.contenders.map((one) => {
    if (one.slot !== slot) return one;
    const { [name]: _, ...others } = one.values;
    const isDefault = value === null || definitionOf(one).hyperparameters[name]?.default === value;
    return { ...one, values: isDefault ? others : { ...one.values, [name]: value } };
  });
  const edits = spec.edits.filter((edit) => edit.slot !== slot || edit.name !== name);
  return { ...spec, contenders, edits };
}

/** Gives every hyperparameter of a contender its default back, for all tensors. */
export function withDefaults<S extends Spec>(spec: S, slot: number): S {
  const edited = spec.edits.filter((edit) => edit.slot === slot).map(({ name }) => name);
  const names = new Set([...Object.keys(contenderIn(spec, slot).values), ...edited]);
  return [...names].reduce((changed, name) => withValue(changed, slot, name, null), spec);
}

/** Sets a hyperparameter from the update after `step` on; later edits of it go: the hand on the slider wins. */
export function withEdit<S extends Spec>(
  spec: S,
  slot: number,
  name: string,
  value: number,
  step: number,
): S {
  const edits = spec.edits.filter((edit) => edit.slot !== slot || edit.name !== name || edit.step < step);
  if (edits.length >= limits.edits) return spec;
  return { ...spec, edits: normalizeEdits([...edits, { step, slot, name, value }]) };
}

/** Returns why a contender's values do not go together at some moment; null where they do. */
export function conflictIn(spec: Spec, slot: number): string | null {
  const contender = contenderIn(spec, slot);
  const definition = definitionOf(contender);
  const given = { ...contender.values };
  let found = conflictAmong(definition, given);
  // What is set at one step is set at once: only then it has to go together.
  for (const moment of moments(spec.edits.filter((edit) => edit.slot === slot))) {
    for (const { name, value } of moment) given[name] = value;
    found ??= conflictAmong(definition, given);
  }
  return found;
}
