import { expect, test } from "vitest";
import { plainFormula } from "./plain-formula.ts";

test("formulas are written as one writes them in a line of text", () => {
  expect(plainFormula("(1 - x)^2 + 100 * (y - x^2)^2")).toBe("(1 − x)² + 100 (y − x²)²");
  expect(plainFormula("20 + x^2 - 10 * cos(2 * pi * x)")).toBe("20 + x² − 10 · cos(2 · π · x)");
  expect(plainFormula("sin(x^2 / pi)^20")).toBe("sin(x² / π)²⁰");
  expect(plainFormula("x^2.5 + x^y + sqrt(x)")).toBe("x^2.5 + x^y + √(x)");
});
