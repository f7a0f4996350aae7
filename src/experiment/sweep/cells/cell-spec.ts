import { exp } from "../../../lang/elementary/exp.ts";
import { log } from "../../../lang/elementary/log.ts";
import { isWhole, type Range } from "../../../optim/index.ts";
import { withoutGroup } from "../../groups.ts";
import { numberSettings } from "../../problem/chosen-problem.ts";
import type { Contender } from "../../race-spec.ts";
import { firstSeed } from "../../seeds/single.ts";
import type { Spec } from "../../spec.ts";
import { contenderIn, definitionOf } from "../../values.ts";
import { axisRanges } from "../axis-ranges.ts";
import { type Axis, isRandom, type MapSpec } from "../map-spec.ts";
import { randomShares } from "./random-shares.ts";

/** An experiment that has a map. */
export type Mapped = Spec & { readonly map: MapSpec };

/** Says whether an experiment has a map. */
export const isMapped = (spec: Spec): spec is Mapped => spec.map !== undefined;

/** Returns the number of cells of a map. */
export const cellCount = ({ size: [width, height] }: MapSpec): number => width * height;

/** Returns the permitted values of an axis; undefined where the experiment has nothing of that name. */
export function axisRange(spec: Spec, contender: Contender, name: string): Range | undefined {
  const known = axisRanges(spec);
  if (Object.hasOwn(known, name)) return known[name];
  const definition = definitionOf(contender);
  const plain = withoutGroup(name);
  return plain !== name && isWhole(definition) ? undefined : definition.hyperparameters[plain]?.range;
}

/** Returns the contenders that a map runs: one, or two that it compares. */
export const contendersOf = (spec: Mapped): readonly Contender[] =>
  slotsOf(spec.map).map((slot) => contenderIn(spec, slot));

/** Returns the slots of the contenders that a map runs. */
export const slotsOf = ({ slot, against }: MapSpec): readonly number[] =>
  against === undefined ? [slot] : [slot, against];

/**
 * Returns each axis's values at the centres of its cells, or at each random setting. They are whole numbers where one of
 * the contenders takes no others.
 *
 * @throws RangeError for a map that `decode` would not give
 */
export function axisValues(spec: Mapped): readonly Float64Array[] {
  const { map } = spec;
  const contenders = contendersOf(spec);
  return map.axes.map((axis, k) => {
    const whole = contenders.some((contender) => isWholeOn(spec, contender, axis.name));
    return sharesOf(map, k).map((share) => valueAt(axis, whole, share));
  });
}

/** Returns the places of an axis's values along it, from 0 to 1. */
function sharesOf(map: MapSpec, axis: number): Float64Array {
  const count = map.size[axis === 1 && !isRandom(map) ? 1 : 0];
  return isRandom(map)
    ? randomShares(count, axis)
    : Float64Array.from({ length: count }, (_, place) => (count > 1 ? place / (count - 1) : 0));
}

/** Says whether an axis of a contender has whole numbers only. @throws RangeError where there is no such axis */
function isWholeOn(spec: Spec, contender: Contender, name: string): boolean {
  const range = axisRange(spec, contender, name);
  if (!range) throw new RangeError(`the experiment has no ${JSON.stringify(name)} to make an axis of`);
  const { hyperparameters } = definitionOf(contender);
  return range.whole === true || hyperparameters[withoutGroup(name)]?.scale === "switch";
}

/** Returns the place of a cell among an axis's values. */
export function placeOf(map: MapSpec, cell: number, axis: number): number {
  if (isRandom(map)) return cell;
  const [width] = map.size;
  return axis === 0 ? cell % width : Math.floor(cell / width);
}

/** Returns the value at a share of an axis. The ends are exact; in between, rounding does not leave them. */
function valueAt({ from, to, scale }: Axis, whole: boolean, share: number): number {
  if (share === 0 || share === 1) return share === 0 ? from : to;
  const byRatio = (low: number, high: number) => low * exp(share * (log(high) - log(low)));
  let value = from + share * (to - from);
  if (scale === "log") value = byRatio(from, to);
  if (scale === "complement") value = 1 - byRatio(1 - from, 1 - to);
  const within = Math.min(Math.max(value, Math.min(from, to)), Math.max(from, to));
  return whole ? Math.round(within) : within;
}

/** Returns a cell's value of each axis. @param values as `axisValues` returns them */
export const valuesOf = ({ map }: Mapped, cell: number, values: readonly Float64Array[]): readonly number[] =>
  values.map((axis, k) => axis[placeOf(map, cell, k)]);

/**
 * Returns an experiment with the values of one of its map's cells, and all else as it is.
 *
 * @param cell row by row, from 0
 * @param values as `axisValues` returns them
 */
export function withCell(spec: Mapped, cell: number, values = axisValues(spec)): Mapped {
  const at = valuesOf(spec, cell, values);
  return spec.map.axes.reduce((changed, { name }, k) => withAxis(changed, name, at[k]), spec);
}

function withAxis(spec: Mapped, name: string, value: number): Mapped {
  if (spec.kind === "surface" && name.startsWith("start.")) {
    const [x, y] = spec.start;
    return { ...spec, start: name === "start.x" ? [value, y] : [x, value] };
  }
  if (name === "seed") return { ...spec, seed: value };
  if (spec.kind === "problem" && Object.hasOwn(numberSettings(spec), name))
    return { ...spec, settings: { ...spec.settings, [name]: value } };
  if (spec.kind !== "problem" && name === "noise") return { ...spec, noise: value };
  if (spec.kind === "network") {
    if (name === "batch" || name === "scale") return { ...spec, [name]: value };
    if (name === "width") return { ...spec, hidden: spec.hidden.map(() => value) };
  }
  const contenders = spec.contenders.map((one) => {
    if (!slotsOf(spec.map).includes(one.slot)) return one;
    // A fork with another value at the start is no copy any more.
    const { fork: _, ...alone } = one;
    const { [name]: __, ...others } = one.values;
    const isDefault = definitionOf(one).hyperparameters[name]?.default === value;
    return { ...alone, values: isDefault ? others : { ...others, [name]: value } };
  });
  return { ...spec, contenders };
}

/** Returns the experiment that a cell of a map runs: its contender alone, with the cell's values and the first seed. */
export function cellSpec(spec: Mapped, cell: number, values = axisValues(spec)): Spec {
  const { map, ...alone } = firstSeed(withCell(spec, cell, values));
  return {
    ...alone,
    contenders: [contenderIn(alone, map.slot)],
    edits: alone.edits.filter(({ slot }) => slot === map.slot),
  };
}

/** Returns an experiment whose map runs the other contender of a comparison; null where it compares none. */
export function counterpart(spec: Mapped): Mapped | null {
  const { slot, against } = spec.map;
  return against === undefined ? null : { ...spec, map: { ...spec.map, slot: against, against: slot } };
}
