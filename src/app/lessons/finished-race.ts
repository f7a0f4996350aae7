import { decode, run } from "../../experiment/index.ts";
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
  const { spec, problems } = decode(link);
  if (spec.kind !== "surface" || problems.length > 0)
    throw new RangeError(`${link}: ${problems[0]?.message ?? "is not about a surface"}`);
  const race = { spec, runs: run(spec) };
  finished.set(link, race);
  return race;
}
