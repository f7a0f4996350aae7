import {
  chosenProblem,
  chosenSurface,
  lowestKnown,
  type ProblemSpec,
  type SurfaceChoice,
} from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { plain } from "./format.ts";

/**
 * Returns the offset that is subtracted from the loss before it is drawn, as a logarithm needs values above 0: the
 * value of a surface's lowest known minimum where that lies below 0, else 0. Values that are negative in spite of it
 * get an axis through zero.
 */
export function offsetOf(surface: SurfaceChoice): number {
  return Math.min(0, lowestKnown(chosenSurface(surface)) ?? 0);
}

/**
 * Returns the least loss of a problem, which is subtracted before it is drawn: losses close above it could not be told
 * apart. It is 0 where it is not known.
 */
export function leastOf(spec: ProblemSpec): number {
  const { definition, settings } = chosenProblem(spec);
  return definition.least?.(settings) ?? 0;
}

/** Returns the title of a chart of the loss less `offset`; null where nothing is subtracted. */
export const aboveMinimum = (offset: number): string | null =>
  offset === 0 ? null : say("Loss above the minimum ({least})", { least: plain(offset) });
