import type { OptimizerDefinition } from "../define/definition.ts";
import type { Values } from "../define/hyperparameter.ts";
import { checkValue, resolve } from "../define/values.ts";
import { describe } from "./parameter.ts";
import { unknownOption } from "./unknown-option.ts";

/** The parts of a definition that have options: of an optimizer, an addon or a schedule. */
export type Optioned = Pick<OptimizerDefinition, "name" | "hyperparameters" | "tuples" | "conflict">;

/**
 * Reads options as a caller writes them: an array for several hyperparameters (`betas: [0.9, 0.999]`),
 * true and false for a switch's 1 and 0, undefined for an option that is not given.
 *
 * @param given values from before, which the options replace
 * @returns all values that are given, without the defaults of the others
 * @throws TypeError or RangeError that names the option, its value and what is permitted.
 */
export function readOptions(definition: Optioned, options: object, given: Values = {}): Values {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`options must be an object, got ${describe(options)}`);
  const values = new Map(Object.entries(given));
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const parts = partsOf(definition, name);
    if (parts) readTuple(definition, name, parts, value, values);
    else values.set(name, readOption(definition, name, value));
  }
  const all = Object.fromEntries(values);
  const conflict = definition.conflict?.(resolve(definition, all));
  if (conflict) throw new RangeError(conflict);
  return all;
}

/** Returns the names of all options: `betas` instead of beta1 and beta2. */
export function optionNames({ hyperparameters, tuples = {} }: Optioned): readonly string[] {
  const tupleOf = new Map(
    Object.entries(tuples).flatMap(([tuple, parts]) => parts.map((part) => [part, tuple] as const)),
  );
  return [...new Set(Object.keys(hyperparameters).map((name) => tupleOf.get(name) ?? name))];
}

/** Returns an option's value as a caller writes it. @param values of all hyperparameters */
export function writeOption(definition: Optioned, name: string, values: Values): unknown {
  const parts = partsOf(definition, name);
  if (parts) return Object.freeze(parts.map((part) => values[part]));
  const { words, scale } = definition.hyperparameters[name];
  if (words) return words[values[name]];
  return scale === "switch" ? values[name] === 1 : values[name];
}

/** Returns those options that are given, as a caller writes them. */
export function writeOptions(definition: Optioned, given: Values): Record<string, unknown> {
  const all = resolve(definition, given);
  const isGiven = (name: string) =>
    (partsOf(definition, name) ?? [name]).some((n) => Object.hasOwn(given, n));
  return Object.fromEntries(
    optionNames(definition)
      .filter(isGiven)
      .map((name) => [name, writeOption(definition, name, all)]),
  );
}

function readOption(definition: Optioned, name: string, value: unknown, shown = name): number {
  if (!Object.hasOwn(definition.hyperparameters, name))
    throw unknownOption(definition.name, shown, optionNames(definition));
  const hyperparameter = definition.hyperparameters[name];
  if (hyperparameter.words) return readWord(hyperparameter.words, shown, value);
  const number = hyperparameter.scale === "switch" && typeof value === "boolean" ? Number(value) : value;
  // −0 becomes 0, which is what JSON makes of it.
  return checkValue(shown, hyperparameter, number) + 0;
}

const partsOf = ({ tuples = {} }: Optioned, name: string): readonly string[] | undefined =>
  Object.hasOwn(tuples, name) ? tuples[name] : undefined;

function readTuple(
  definition: Optioned,
  name: string,
  parts: readonly string[],
  value: unknown,
  values: Map<string, number>,
): void {
  if (!Array.isArray(value) || value.length !== parts.length)
    throw new TypeError(`${name} must be an array of ${parts.length} numbers, got ${describe(value)}`);
  for (const [i, part] of parts.entries())
    values.set(part, readOption(definition, part, value[i], `${name}[${i}]`));
}

/** Returns the index of a word; accepts the index itself too. */
function readWord(words: readonly (string | null)[], shown: string, value: unknown): number {
  const place = words.findIndex((word, i) => value === word || value === i);
  if (place >= 0) return place;
  const known = words.map((word) => JSON.stringify(word)).join(", ");
  throw new RangeError(`${shown} must be one of ${known}, got ${describe(value)}`);
}
