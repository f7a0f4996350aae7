import { isInRange, kindInWords, type OptimizerDefinition } from "../../optim/index.ts";
import type { Contender } from "../entry.ts";
import { conflictAmong, withoutGroup } from "../groups.ts";
import { limits } from "../spec.ts";
import { definitionOf } from "../values.ts";
import { readAddons } from "./decode-addons.ts";
import { readOptimizer } from "./decode-optimizer.ts";
import { type Link, readPair } from "./link.ts";
import { parseNumber } from "./number.ts";

/**
 * The contenders of a link's `o=` keys in race order; the `standard` race where none can be read.
 *
 * @param groups whether hyperparameters may be set for weights, biases or a layer alone: "biases.lr"
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
      link.problem("o", text, `is left out: a race has at most ${limits.contenders} contenders`);
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
  const [id, ...parts] = text.split(",");
  const chosen = readOptimizer(link, id, text);
  if (!chosen) return null;
  const { addons, pairs } = readAddons(link, definitionOf({ ...chosen, slot: place, values: {} }), parts);
  const kind = addons.length > 0 ? { ...chosen, addons } : chosen;
  const definition = definitionOf({ ...kind, slot: place, values: {} });
  const values = new Map<string, number>();
  // Its place in the link, whether or not those before it could be read: changes name it by that.
  let wanted = place;
  for (const pair of pairs) {
    const [name, number] = readPair(pair);
    if (name === "slot") wanted = Number(number) - 1;
    else {
      const value = readValue(link, "o", definition, name, number, groups);
      if (value !== null && values.has(name)) link.problem("o", pair, "is given twice; the first counts");
      else if (value !== null) values.set(name, value);
    }
  }
  return {
    slot: readSlot(link, text, wanted, place, before),
    ...kind,
    values: permitted(link, text, definition, values),
  };
}

function readSlot(
  link: Link,
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
  // A contender without a slot of its own may find its place taken by one before it: that is no mistake.
  if (wanted !== place)
    link.problem(
      "o",
      text,
      `has a slot that is taken or not from 1 to ${limits.contenders}; it gets slot ${free + 1}`,
    );
  return free;
}

/** One hyperparameter of a link; null, and a problem, where it cannot be taken. */
export function readValue(
  link: Link,
  field: string,
  definition: OptimizerDefinition,
  name: string,
  text: string,
  groups: boolean,
): number | null {
  const complain = (message: string) => {
    link.problem(field, `${name}:${text}`, message);
    return null;
  };
  const whole = "create" in definition && definition.whole;
  const plain = groups && !whole ? withoutGroup(name) : name;
  if (!Object.hasOwn(definition.hyperparameters, plain)) {
    const known = Object.keys(definition.hyperparameters).join(", ");
    return complain(`names no hyperparameter of ${definition.name} and is left out. It has ${known}`);
  }
  const { range, scale } = definition.hyperparameters[plain];
  const value = parseNumber(text);
  if (value === null || !isInRange(value, range))
    return complain(`must be ${kindInWords(range)}; it is left at what it was`);
  if (scale === "switch" && value !== 0 && value !== 1)
    return complain("must be 0 (off) or 1 (on); it is left at what it was");
  return value;
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
  link.problem("o", text, `cannot be set so: ${conflict}. It has its defaults`);
  return {};
}
