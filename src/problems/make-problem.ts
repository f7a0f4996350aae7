import { problems } from "./catalog.ts";
import type { Settings } from "./definition.ts";
import type { ProblemObjective } from "./objective.ts";
import { settingsError, settingsOf } from "./settings.ts";

// Apart from the definitions: a page that only names a problem does not load its loss.
const files = import.meta.glob<(settings: Settings, seed: number) => ProblemObjective>(
  "./catalog/*.objective.ts",
  { eager: true, import: "default" },
);

/**
 * Makes a problem ready to run: the same from equal settings and seed, on every machine.
 *
 * @param given settings that differ from their default
 * @param seed a whole number from 0 to 2³² − 1, for data, start and batches
 * @throws RangeError that names the problem or the setting, its value and what is permitted
 */
export function makeProblem(id: string, given: Settings, seed: number): ProblemObjective {
  const definition = problems.get(id);
  if (!definition)
    throw new RangeError(`problem must be one of ${[...problems.keys()].join(", ")}, got ${id}`);
  const error = settingsError(definition, given);
  if (error !== null) throw new RangeError(error);
  return files[`./catalog/${id}.objective.ts`](settingsOf(definition, given), seed);
}
