import { type Load, resolve, stepCostOf } from "../optim/index.ts";
import { groupsIn, valuesFor } from "./groups.ts";
import type { Contender, Edit, RaceSpec } from "./race-spec.ts";
import { definitionOf } from "./values.ts";

/** Returns the cost of an update of the slowest contender, with its slowest values: 1 is that of a gradient, or more. */
export function costliestStep(
  { contenders, edits }: Pick<RaceSpec, "contenders" | "edits">,
  load: Load,
): number {
  return Math.max(1, ...contenders.map((contender) => stepCostIn(contender, edits, load)));
}

/** Returns the highest step cost of a contender, edits included. */
function stepCostIn(contender: Contender, edits: readonly Edit[], load: Load): number {
  const definition = definitionOf(contender);
  const given = new Map(Object.entries(contender.values));
  const costNow = () => {
    const values = Object.fromEntries(given);
    const costs = [[], ...groupsIn(values).map((group) => [group])].map((groups) =>
      stepCostOf(definition, resolve(definition, valuesFor(values, groups)), load),
    );
    return Math.max(...costs);
  };
  let most = costNow();
  for (const { slot, name, value } of edits) {
    if (slot !== contender.slot) continue;
    given.set(name, value);
    most = Math.max(most, costNow());
  }
  return most;
}
