import { describe } from "../library/parameter.ts";
import type { OptimizerDefinition } from "./definition.ts";
import type { Hyperparameter, Range, Values } from "./hyperparameter.ts";

/** Returns the permitted range in words: "at least 0", "from 0 up to, not including, 1". */
export function rangeInWords({ min, max, openMin, openMax }: Range): string {
  if (min === -Number.MAX_VALUE && max === Number.MAX_VALUE) return "of any size";
  const least = openMin ? `above ${min}` : `at least ${min}`;
  if (max === Number.MAX_VALUE) return least;
  if (openMax) return `${least} and below ${max}`;
  return openMin ? `above ${min} and at most ${max}` : `from ${min} to ${max}`;
}

/** Returns the kind of number in words: "a number at least 0", "a whole number from 1 to 100". */
export const kindInWords = (range: Range): string =>
  `a ${range.whole ? "whole " : ""}number ${rangeInWords(range)}`;

/** Says whether `value` is a number in `range`; NaN and the infinities never are. */
export const isInRange = (value: number, { min, max, openMin, openMax, whole }: Range): boolean =>
  (openMin ? value > min : value >= min) &&
  (openMax ? value < max : value <= max) &&
  (!whole || Number.isInteger(value));

/**
 * Checks one hyperparameter's value, without regard to others.
 *
 * @throws TypeError where it is not a number, RangeError where it is out of range; both name `name`,
 * the value and the range.
 */
export function checkValue(name: string, hyperparameter: Hyperparameter, value: unknown): number {
  const { range, scale } = hyperparameter;
  if (typeof value !== "number") throw new TypeError(`${name} must be a number, got ${describe(value)}`);
  if (!isInRange(value, range)) {
    const must = range.whole ? kindInWords(range) : rangeInWords(range);
    throw new RangeError(`${name} must be ${must}, got ${value}`);
  }
  if (scale === "switch" && value !== 0 && value !== 1)
    throw new RangeError(`${name} must be 0 (off) or 1 (on), got ${value}`);
  return value;
}

/** Returns all hyperparameters: the given values, and the defaults of the others. Checks nothing. */
export function resolve(
  definition: Pick<OptimizerDefinition, "hyperparameters">,
  given: Values,
): Record<string, number> {
  const values: Record<string, number> = { ...given };
  // Defaults that follow another value come after the plain ones they may follow.
  for (const plain of [true, false])
    for (const [name, { default: value }] of Object.entries(definition.hyperparameters))
      if (!Object.hasOwn(given, name) && (typeof value === "number") === plain)
        values[name] = typeof value === "number" ? value : value.of(values);
  return values;
}

/** Returns the reason why a hyperparameter has no effect with these values, "momentum is 0"; null where it has one. */
export function idleReason(
  { hyperparameters }: Pick<OptimizerDefinition, "hyperparameters">,
  name: string,
  values: Values,
): string | null {
  const idleAt = Object.entries(hyperparameters[name].idleAt ?? {});
  const [found] = idleAt.find(([other, value]) => values[other] === value) ?? [];
  return found === undefined ? null : `${hyperparameters[found].label} is ${values[found]}`;
}

/** Returns the name of an optimizer with these values: "Heavy ball", "Adam". */
export const titleOf = (definition: OptimizerDefinition, given: Values): string =>
  definition.title?.(resolve(definition, given)) ?? definition.name;
