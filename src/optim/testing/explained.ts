import { expect } from "vitest";
import { quantitiesOf } from "../define/every-quantities.ts";
import type { MadeStep, Quantities } from "../define/quantities.ts";
import { type OptimizerDefinition, optimizers, type Values } from "../index.ts";
import { type Made, madeSteps } from "./made-steps.ts";

export function definitionOf(optimizer: string): OptimizerDefinition {
  const definition = optimizers.get(optimizer);
  if (!definition) throw new Error(`there is no ${optimizer}`);
  return definition;
}

export function explained(optimizer: string): Quantities {
  const found = quantitiesOf(definitionOf(optimizer));
  if (!found) throw new Error(`nothing explains ${optimizer}`);
  return found;
}

export const valuesOf = (
  { of }: Quantities,
  step: MadeStep,
): ReadonlyMap<string, number | readonly number[]> =>
  new Map(of(step).map(({ name, value }) => [name, value]));

/** Returns the quantities of the n-th step, by name. */
export function said(optimizer: string, values: Values, problem: Made, n: number) {
  const steps = madeSteps(definitionOf(optimizer), values, problem);
  for (let i = 1; i < n; i++) steps.next();
  const step: MadeStep = steps.next().value;
  const of = new Map(
    explained(optimizer)
      .of(step)
      .map((quantity) => [quantity.name, quantity]),
  );
  return { step, of };
}

/** Expects numbers to agree to a relative `tolerance`, and rounding of the largest. */
export function agree(found: unknown, expected: unknown, name: string, tolerance = 1e-8, scale = 1): void {
  if (expected === "infinite") expect(found, name).toBe(Number.POSITIVE_INFINITY);
  else if (Array.isArray(expected)) {
    const largest = Math.max(...expected.map(Math.abs));
    expect(found, name).toHaveLength(expected.length);
    for (const [i, one] of expected.entries())
      agree((found as number[])[i], one, `${name} ${i}`, tolerance, largest);
  } else {
    const difference = Math.abs(Number(found) - Number(expected));
    expect(difference, `${name}: ${found} for ${expected}`).toBeLessThanOrEqual(
      tolerance * Math.abs(Number(expected)) + 1e-4 * tolerance * scale,
    );
  }
}
