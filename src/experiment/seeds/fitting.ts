import { datasets, type Table } from "../../datasets/index.ts";
import { layoutOf } from "../../network/index.ts";
import { layerSizes, shapeOf } from "../network/architecture.ts";
import { chosenProblem } from "../problem/chosen-problem.ts";
import { ranges, type Spec } from "../spec.ts";
import { hasNoise } from "../surface/noise.ts";
import { updateWork } from "../update-work.ts";
import { optimizerOf } from "../values.ts";
import { firstSeed } from "./single.ts";

/**
 * The estimated microseconds that one step of all contenders with all seeds may take; the parameters that they may have
 * together; and the numbers of the reader's own table, which each seed splits in another way, that all seeds may have.
 */
const most = { work: 4e6, parameters: 2 ** 22, data: 2 ** 24 } as const;

/** Stands for the shape of the reader's own data, which a link does not have. */
const unknown = { inputs: 64, classes: 10 };

/** Says whether anything in an experiment follows from its seed. */
export function isSeeded(spec: Spec): boolean {
  if (spec.kind === "network") return true;
  if (spec.contenders.some(drawsSigns)) return true;
  if (spec.kind === "surface") return hasNoise(spec.noise);
  const { definition, settings } = chosenProblem(spec);
  return definition.isSeeded?.(settings) !== false;
}

/** Says whether an optimizer estimates curvature along random signs. */
const drawsSigns = (contender: Spec["contenders"][number]): boolean => {
  const definition = optimizerOf(contender);
  return definition.kind === "rule" && definition.curvature !== undefined;
};

/**
 * Returns the most seeds that an experiment can have, by the work and the memory that they take together.
 *
 * @param own the reader's own table, where it is known
 */
export function mostSeeds(spec: Spec, own: Table | null = null): number {
  const table = spec.kind === "network" && spec.data.kind === "own" ? own : null;
  const ofContenders = Math.min(most.work / workOf(spec, table), most.parameters / parametersOf(spec, table));
  const ofData = table ? most.data / (table.rows * (table.features.length + 1)) : Number.POSITIVE_INFINITY;
  return Math.min(ranges.seeds.max, Math.floor(Math.min(ofContenders / spec.contenders.length, ofData)));
}

/** Estimates the microseconds of an update, or of an evaluation on all samples where that takes longer. */
function workOf(spec: Spec, own: Table | null): number {
  const update = updateWork(spec, own);
  if (spec.kind !== "network") return update;
  const { batchTo: _, ...even } = spec;
  // Outputs alone are a third of a gradient.
  return Math.max(update, updateWork({ ...even, batch: 0 }, own) / 3);
}

function parametersOf(spec: Spec, own: Table | null): number {
  if (spec.kind === "surface") return 2;
  if (spec.kind === "network") {
    const dataset = spec.data.kind === "builtin" ? datasets.get(spec.data.id) : undefined;
    const shape = dataset?.shape ?? (own ? shapeOf(own) : unknown);
    return layoutOf(layerSizes(spec, shape), spec.bias).size;
  }
  const { definition, settings } = chosenProblem(spec);
  return definition.size(settings);
}

/** Says why an experiment cannot have several seeds; null where it can. @param own as for `mostSeeds` */
export function seedsRefusal(spec: Spec, own: Table | null = null): string | null {
  if (!isSeeded(spec))
    return `${spec.kind === "surface" ? "without noise" : "with these settings"} nothing here is random, and all seeds give the same run`;
  return mostSeeds(spec, own) < ranges.seeds.min ? "this experiment is too large for several seeds" : null;
}

/** Returns an experiment with as many of its seeds as it can have. @param own as for `mostSeeds` */
export function withFittingSeeds<S extends Spec>(spec: S, own: Table | null = null): S {
  if (spec.seeds === undefined) return spec;
  if (seedsRefusal(spec, own)) return firstSeed(spec);
  return { ...spec, seeds: Math.min(spec.seeds, mostSeeds(spec, own)) };
}
