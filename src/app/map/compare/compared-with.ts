import { chosenProblem, contenderIn, type MapSpec } from "../../../experiment/index.ts";
import { axisRange, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { firstHyperparameters, startAxes, usualAxis } from "../axes.ts";

/**
 * Returns a map that compares its contender with another one, or with none. It keeps the axes that both have, two at
 * most; where they have none of them, it gets one that both have.
 *
 * @param against the slot of the other contender; null for none
 */
export function comparedWith(spec: Mapped, against: number | null): MapSpec {
  const { against: _, ...alone } = spec.map;
  if (against === null) return alone;
  const [contender, other] = [contenderIn(spec, alone.slot), contenderIn(spec, against)];
  const hasBoth = (name: string) => axisRange(spec, contender, name) && axisRange(spec, other, name);
  const kept = alone.axes.filter(({ name }) => hasBoth(name)).slice(0, 2);
  const usual = [...firstHyperparameters(contender), ...namesFor(spec)];
  const name = usual.find(hasBoth);
  const axes = kept.length > 0 || name === undefined ? kept : [usualAxis(spec, contender, name)];
  const [width, height] = alone.size;
  const up = alone.axes.length === 2 ? height : width;
  return { ...alone, axes, size: [width, axes.length === 2 ? up : 1], against };
}

/** Returns the quantities besides hyperparameters that a map of the spec most usually has. */
function namesFor(spec: Mapped): readonly string[] {
  if (spec.kind === "surface") return startAxes;
  return spec.kind === "network" ? ["width"] : Object.keys(chosenProblem(spec).definition.settings);
}
