import { decode, run, type SurfaceSpec } from "../../experiment/index.ts";
import type { FinishedRace } from "./lesson.ts";

const finished = new Map<string, FinishedRace>();

/**
 * Runs the race of a link to its end, once: with the numbers of the page's worker, bit for bit.
 *
 * @throws RangeError for a link with a problem, and for one that is not about a surface
 */
export function raceOf(link: string): FinishedRace {
  const known = finished.get(link);
  if (known) return known;
  const spec = specOf(link);
  const race = { spec, runs: run(spec) };
  finished.set(link, race);
  return race;
}

/** Returns the experiment of a link. @throws as `raceOf` */
export function specOf(link: string): SurfaceSpec {
  const { spec, problems } = decode(link);
  if (spec.kind !== "surface" || problems.length > 0)
    throw new RangeError(`${link}: ${problems[0]?.message ?? "is not about a surface"}`);
  return spec;
}

/** Returns the first step of a race, as if that were all of it. */
export const beginningOf = (spec: SurfaceSpec): FinishedRace => ({ spec, runs: run({ ...spec, steps: 1 }) });
