import { describe, expect, test } from "vitest";
import { chosenSurface, type SurfaceChoice } from "../experiment/index.ts";
import { evaluate } from "../lang/tree/evaluate.ts";
import { landscapeOf, surfaces } from "../surfaces/index.ts";
import { plainFormula } from "./plain-formula.ts";
import { writtenFormula } from "./written-formula.ts";

const formulaOf = (id: string, settings: Record<string, number>) =>
  landscapeOf(chosenSurface({ kind: "builtin", id, settings } as SurfaceChoice)).formula;

describe("the formula of the bowl", () => {
  test.each([
    [{ ratio: 20, rotation: 0 }, "(x² + 20 y²)/2"],
    [{ ratio: 1, rotation: 0 }, "(x² + y²)/2"],
    [{ ratio: 33.3, rotation: 0 }, "(x² + 33.3 y²)/2"],
    [{ ratio: 20, rotation: 90 }, "(y² + 20 x²)/2"],
    [{ ratio: 20, rotation: 30 }, "((x cos(30°) + y sin(30°))² + 20 (y cos(30°) − x sin(30°))²)/2"],
  ])("with %j is written as %s", (settings, text) => {
    expect(plainFormula(writtenFormula(formulaOf("bowl", settings)))).toBe(text);
  });
});

/** Every built-in surface, and settings from the least to the greatest. */
const cases = [...surfaces].flatMap(([id, { settings = {} }]) =>
  [0, 0.3, 1].map((share) => {
    const chosen = Object.entries(settings).map(([name, { min, max }]) => [name, min + share * (max - min)]);
    return [id, Object.fromEntries(chosen) as Record<string, number>] as const;
  }),
);

test.each(cases)("the formula of %s with %j keeps its values", (id, settings) => {
  const formula = formulaOf(id, settings);
  const written = writtenFormula(formula);
  const degrees = Array.from({ length: 91 }, (_, n) => [`${n}°`, (n * Math.PI) / 180] as const);
  for (const [x, y] of [
    [0.7, -1.3],
    [-2.1, 0.4],
    [1.9, 2.6],
  ]) {
    const env = new Map([...degrees, ["x", x], ["y", y]] as const);
    const [value, expected] = [evaluate(written, env), evaluate(formula, env)];
    expect(Math.abs(value - expected)).toBeLessThan(1e-12 * (1 + Math.abs(expected)));
  }
});
