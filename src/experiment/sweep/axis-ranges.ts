import { isInRange, isWhole, type Range } from "../../optim/index.ts";
import { withoutGroup } from "../groups.ts";
import { networkRanges } from "../network/spec.ts";
import type { Contender } from "../race-spec.ts";
import { ranges, type Spec } from "../spec.ts";
import { surfaceRanges } from "../surface/spec.ts";
import { definitionOf } from "../values.ts";

/** Returns the permitted values of the axes that are no hyperparameters, by name. */
export function axisRanges({ kind }: Pick<Spec, "kind">): Readonly<Record<string, Range>> {
  const { noise, scale, batch, units: width } = networkRanges;
  const { coordinate } = surfaceRanges;
  return kind === "surface"
    ? { "start.x": coordinate, "start.y": coordinate, noise: surfaceRanges.noise, seed: ranges.seed }
    : { noise, seed: ranges.seed, batch, width, scale };
}

/** Returns the contender that runs where a map names none: number 1, or the first where there is no such number. */
export const usualContender = (contenders: readonly Contender[]): Contender =>
  contenders.find(({ slot }) => slot === 0) ?? contenders[0];

/** Returns the permitted values of an axis; undefined where the experiment has nothing of that name. */
export function axisRange(spec: Spec, contender: Contender, name: string): Range | undefined {
  const known = axisRanges(spec);
  if (Object.hasOwn(known, name)) return known[name];
  const definition = definitionOf(contender);
  const plain = withoutGroup(name);
  return plain !== name && isWhole(definition) ? undefined : definition.hyperparameters[plain]?.range;
}

/** Returns the experiment without the axes that it no longer has, and without a map that then has none. */
export function withFittingMap<S extends Spec>(spec: S): S {
  const { map, ...bare } = spec;
  if (!map) return spec;
  const contender = spec.contenders.find(({ slot }) => slot === map.slot);
  const axes = map.axes.filter(({ name, from, to }) => {
    const range = contender && axisRange(spec, contender, name);
    return range && isInRange(from, range) && isInRange(to, range);
  });
  if (axes.length === map.axes.length) return spec;
  if (axes.length === 0) return bare as S;
  return { ...spec, map: { ...map, axes, size: [map.size[map.axes.indexOf(axes[0])], 1] } };
}
