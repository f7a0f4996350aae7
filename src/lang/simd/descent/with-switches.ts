import { sortIntoStages, withOperands } from "../../compile/stages.ts";
import { operandsOf, type Value } from "../../compile/value.ts";
import type { DescentSource } from "./descent-writer.ts";

/** A rule with its state, and whatever it moves. */
type Moving = Pick<DescentSource, "rule" | "slots">;

/**
 * Returns a rule with the values of some hyperparameters compiled in: what `where` chooses by them is known, and
 * slots that no position depends on then are left out. Positions have the same bits.
 *
 * @param switches values by the names of the hyperparameters
 */
export function withSwitches<Source extends Moving>(
  source: Source,
  switches: ReadonlyMap<string, number>,
): Source {
  const { rule, slots } = source;
  const values = rule.values.map((value): Value => {
    const given = value.kind === "input" ? switches.get(value.name) : undefined;
    return given === undefined ? value : { kind: "constant", value: given, uniform: true };
  });
  /** The value that stands for each: that which a `where` chooses, else itself. */
  const places: number[] = [];
  for (const [place, value] of values.entries()) places.push(chosenBy(value, values, places) ?? place);
  const outputs = new Map([...rule.outputs].map(([name, place]) => [name, places[place]]));
  const needed = neededFor("p", values, places, outputs);
  const kept = [...values.keys()].filter((place) => needed.has(place));
  const moved = new Map(kept.map((place, to) => [place, to]));
  const to = (place: number) => moved.get(places[place])!;
  const names = [...outputs.keys()].filter((name) => name === "p" || isRead(name, values, needed));
  return {
    ...source,
    rule: {
      ...rule,
      ...sortIntoStages(
        kept.map((place) => withOperands(values[place], to)),
        new Map(names.map((name) => [name, to(rule.outputs.get(name)!)])),
      ),
    },
    slots: slots.filter((slot) => names.includes(slot)),
  };
}

/** Returns the index of the value that a `where` with a known condition is; undefined for other values. */
function chosenBy(value: Value, values: readonly Value[], places: readonly number[]): number | undefined {
  if (value.kind !== "operation" || value.operation !== "where") return undefined;
  const [condition, a, b] = value.operands.map((operand) => places[operand]);
  const known = values[condition];
  if (known.kind !== "constant") return undefined;
  return known.value ? a : b;
}

/** Returns the indices of the values that an output is made of, through the slots from step to step too. */
function neededFor(
  output: string,
  values: readonly Value[],
  places: readonly number[],
  outputs: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const needed = new Set([outputs.get(output)!]);
  for (const place of needed) {
    const value = values[place];
    for (const operand of operandsOf(value)) needed.add(places[operand]);
    const next = value.kind === "input" ? outputs.get(value.name) : undefined;
    if (next !== undefined) needed.add(next);
  }
  return needed;
}

const isRead = (name: string, values: readonly Value[], needed: ReadonlySet<number>): boolean =>
  [...needed].some((place) => {
    const value = values[place];
    return value.kind === "input" && value.name === name;
  });
