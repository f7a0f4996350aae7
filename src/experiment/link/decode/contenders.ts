import type { OptimizerDefinition } from "../../../optim/index.ts";
import { conflictAmong } from "../../groups.ts";
import { limits } from "../../limits.ts";
import type { Contender } from "../../race-spec.ts";
import { definitionOf } from "../../values.ts";
import type { Link } from "../link.ts";
import { readAddons } from "./addons.ts";
import { readOptimizer } from "./optimizer.ts";
import { readGiven } from "./value.ts";

/**
 * Returns the contenders of a link's `o=` keys in race order; the `standard` race where none can be read.
 *
 * @param groups true where hyperparameters may be set for a group: "biases.lr"
 */
export function readContenders(
  link: Link,
  standard: readonly Contender[],
  groups: boolean,
): readonly Contender[] {
  const texts = link.all("o");
  const contenders: Contender[] = [];
  for (const [place, text] of texts.entries()) {
    if (contenders.length === limits.contenders)
      link.problem("o", text, `is ignored: a race has at most ${limits.contenders} contenders`);
    else {
      const contender = readContender(link, text, place, contenders, groups);
      if (contender) contenders.push(contender);
    }
  }
  return contenders.length > 0 ? contenders : standard;
}

function readContender(
  link: Link,
  text: string,
  place: number,
  before: readonly Contender[],
  groups: boolean,
): Contender | null {
  const [id, ...parts] = link.parts("o", withoutCall(text));
  const chosen = readOptimizer(link, id, text);
  if (!chosen) return null;
  const { pairs, ...round } = readAddons(link, definitionOf({ ...chosen, slot: place, values: {} }), parts);
  const kind = round.addons.length > 0 ? { ...chosen, ...round } : chosen;
  const definition = definitionOf({ ...kind, slot: place, values: {} });
  const values = new Map<string, number>();
  // Its place in the link, unreadable contenders counted: edits name it by this number.
  let wanted = place;
  for (const pair of pairs) {
    if (pair.name === "slot") wanted = Number(pair.text) - 1;
    else
      for (const { name, value } of readGiven(link, "o", definition, pair, groups)) {
        if (values.has(name)) link.problem("o", pair.part, "is given twice; the first one is used");
        else values.set(name, value);
      }
  }
  return {
    slot: readSlot(link, "o", text, wanted, place, before),
    ...kind,
    values: permitted(link, text, definition, values),
  };
}

/** Returns a call as in Python, "Adam(lr=0.1)", as "Adam,lr=0.1". */
const withoutCall = (text: string): string => text.replace(/^\s*([\w-]+)\((.*)\)\s*$/s, "$1,$2");

/** Returns the slot of a contender: the one `wanted`, by default its `place`, or where that is taken, the first free. */
export function readSlot(
  link: Link,
  field: string,
  text: string,
  wanted: number,
  place: number,
  before: readonly Contender[],
): number {
  const taken = new Set(before.map((one) => one.slot));
  if (Number.isInteger(wanted) && wanted >= 0 && wanted < limits.contenders && !taken.has(wanted))
    return wanted;
  let free = 0;
  while (taken.has(free)) free += 1;
  // A contender that names no slot may find its place taken by an earlier one: that is no mistake.
  if (wanted !== place)
    link.problem(
      field,
      text,
      `has a slot that is taken or is not from 1 to ${limits.contenders}; it gets slot ${free + 1}`,
    );
  return free;
}

function permitted(
  link: Link,
  text: string,
  definition: OptimizerDefinition,
  values: ReadonlyMap<string, number>,
): Record<string, number> {
  const given = Object.fromEntries(
    [...values].filter(([name, value]) => value !== definition.hyperparameters[name]?.default),
  );
  const conflict = conflictAmong(definition, given);
  if (!conflict) return given;
  link.problem("o", text, `has values that do not go together: ${conflict}. Its defaults are used`);
  return {};
}
