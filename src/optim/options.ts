import type { OptimizerDefinition } from "./definition.ts";
import { describe } from "./parameter.ts";
import { checkValue, resolve } from "./values.ts";

/** What takes options: an optimizer, or a schedule. */
type Optioned = Pick<OptimizerDefinition, "name" | "hyperparameters" | "tuples" | "conflict">;

/**
 * Reads options as a caller writes them: an array for several hyperparameters (`betas: [0.9, 0.999]`),
 * true and false for a switch's 1 and 0, undefined for the default.
 *
 * @throws TypeError or RangeError that names the option, its value and what is permitted.
 */
export function readOptions(definition: Optioned, options: object): Record<string, number> {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options must be an object, got ${describe(options)}`);
  const given = new Map<string, number>();
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const names = tupleOf(definition, name);
    if (names) readTuple(definition, name, names, value, given);
    else given.set(name, readOption(definition, name, value));
  }
  const values = Object.fromEntries(given);
  const conflict = definition.conflict?.(resolve(definition, values));
  if (conflict) throw new RangeError(conflict);
  return values;
}

/** An option given as undefined is one not given. */
export const definedOptions = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function readOption(definition: Optioned, name: string, value: unknown, shown = name): number {
  if (!Object.hasOwn(definition.hyperparameters, name)) {
    const names = Object.keys(definition.hyperparameters).join(", ");
    throw new TypeError(`${definition.name} has no option ${shown}; it has ${names}`);
  }
  const hyperparameter = definition.hyperparameters[name];
  if (hyperparameter.words) return readWord(hyperparameter.words, shown, value);
  const number = hyperparameter.scale === "switch" && typeof value === "boolean" ? Number(value) : value;
  return checkValue(shown, hyperparameter, number);
}

const tupleOf = ({ tuples = {} }: Optioned, name: string): readonly string[] | undefined =>
  Object.hasOwn(tuples, name) ? tuples[name] : undefined;

function readTuple(
  definition: Optioned,
  name: string,
  names: readonly string[],
  value: unknown,
  given: Map<string, number>,
): void {
  if (!Array.isArray(value) || value.length !== names.length)
    throw new TypeError(`${name} must be an array of ${names.length} numbers, got ${describe(value)}`);
  for (const [i, one] of names.entries())
    given.set(one, readOption(definition, one, value[i], `${name}[${i}]`));
}

/** A word stands for its place; the place itself will do too. */
function readWord(words: readonly (string | null)[], shown: string, value: unknown): number {
  const place = words.findIndex((word, i) => value === word || value === i);
  if (place >= 0) return place;
  const known = words.map((word) => JSON.stringify(word)).join(", ");
  throw new RangeError(`${shown} must be one of ${known}, got ${describe(value)}`);
}
