import type { Range } from "../../optim/index.ts";
import { widestOf } from "../network/architecture.ts";
import { type NetworkSpec, networkRanges } from "../network/spec.ts";
import type { Contender } from "../race-spec.ts";
import { ranges, type Spec } from "../spec.ts";
import { surfaceRanges } from "../surface/spec.ts";

/** Returns the permitted values of the axes that are no hyperparameters, by name. */
export function axisRanges(
  spec: Pick<Spec, "kind"> & Partial<Pick<NetworkSpec, "hidden">>,
): Readonly<Record<string, Range>> {
  const { kind, hidden = [] } = spec;
  const { noise, scale, batch } = networkRanges;
  const width = { ...networkRanges.units, max: widestOf(hidden.length) };
  const { coordinate } = surfaceRanges;
  return kind === "surface"
    ? { "start.x": coordinate, "start.y": coordinate, noise: surfaceRanges.noise, seed: ranges.seed }
    : { noise, seed: ranges.seed, batch, width, scale };
}

/** Returns the contender that runs where a map names none: number 1, or the first where there is no such number. */
export const usualContender = (contenders: readonly Contender[]): Contender =>
  contenders.find(({ slot }) => slot === 0) ?? contenders[0];
