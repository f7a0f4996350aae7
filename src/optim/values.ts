import type { Hyperparameter, OptimizerDefinition, Range, Values } from "./definition.ts";
import { describe } from "./parameter.ts";

/** The permitted range in words: "at least 0", "from 0 up to, not including, 1". */
export function rangeInWords({ min, max, openMax }: Range): string {
  if (max === Number.MAX_VALUE) return `at least ${min}`;
  return openMax ? `at least ${min} and below ${max}` : `from ${min} to ${max}`;
}

/** Whether `value` is a number in `range`; NaN and the infinities never are. */
export const isInRange = (value: number, { min, max, openMax }: Range): boolean =>
  value >= min && (openMax ? value < max : value <= max);

/**
 * Checks one hyperparameter's value on its own.
 *
 * @throws TypeError where it is not a number, RangeError where it is out of range; both name `name`,
 * the value and the range.
 */
export function checkValue(name: string, hyperparameter: Hyperparameter, value: unknown): number {
  const { range, scale } = hyperparameter;
  if (typeof value !== "number") throw new TypeError(`${name} must be a number, got ${describe(value)}`);
  if (!isInRange(value, range)) throw new RangeError(`${name} must be ${rangeInWords(range)}, got ${value}`);
  if (scale === "switch" && value !== 0 && value !== 1)
    throw new RangeError(`${name} must be 0 (off) or 1 (on), got ${value}`);
  return value;
}

/** All hyperparameters: those given, the defaults of the others. Checks nothing. */
export function resolve(definition: OptimizerDefinition, given: Values): Record<string, number> {
  const values: Record<string, number> = { ...given };
  // Defaults that follow another value come after the plain ones they may follow.
  for (const plain of [true, false])
    for (const [name, { default: value }] of Object.entries(definition.hyperparameters))
      if (!Object.hasOwn(given, name) && (typeof value === "number") === plain)
        values[name] = typeof value === "number" ? value : value.of(values);
  return values;
}

/** What an optimizer with these values is called: "Heavy ball", "Adam". */
export const titleOf = (definition: OptimizerDefinition, given: Values): string =>
  definition.title?.(resolve(definition, given)) ?? definition.name;
