import type { Range } from "../../optim/index.ts";
import { widestOf } from "../network/architecture.ts";
import { networkRanges } from "../network/spec.ts";
import { numberSettings } from "../problem/chosen-problem.ts";
import type { Contender } from "../race-spec.ts";
import { ranges, type Spec } from "../spec.ts";
import { surfaceRanges } from "../surface/spec.ts";

/** Returns the permitted values of the axes that are no hyperparameters, by name. */
export function axisRanges(spec: Spec): Readonly<Record<string, Range>> {
  const { seed } = ranges;
  switch (spec.kind) {
    case "surface": {
      const { coordinate, noise } = surfaceRanges;
      return { "start.x": coordinate, "start.y": coordinate, noise, seed };
    }
    case "network": {
      const { noise, scale, batch, units } = networkRanges;
      const width = { ...units, max: widestOf(spec.hidden.length) };
      return { noise, seed, batch, width, scale };
    }
    case "problem":
      return { ...numberSettings(spec), seed };
  }
}

/** Returns the contender that runs where a map names none: number 1, or the first where there is no such number. */
export const usualContender = (contenders: readonly Contender[]): Contender =>
  contenders.find(({ slot }) => slot === 0) ?? contenders[0];
