import { expect, test } from "vitest";
import { parseExpression, printSource } from "../lang/index.ts";
import { plainFormula } from "./plain-formula.ts";

test("formulas are written with superscripts, dots and true minus signs", () => {
  expect(plainFormula("(1 - x)^2 + 100 * (y - x^2)^2")).toBe("(1 − x)² + 100 (y − x²)²");
  expect(plainFormula("20 + x^2 - 10 * cos(2 * pi * x)")).toBe("20 + x² − 10 · cos(2 · π · x)");
  expect(plainFormula("sin(x^2 / pi)^20")).toBe("sin(x² / π)²⁰");
  expect(plainFormula("x^2.5 + x^y + sqrt(x)")).toBe("x^2.5 + x^y + √(x)");
});

test("a power in an exponent is put in parentheses, its digits not raised", () => {
  expect(plainFormula("2^3^2")).toBe("2^(3^2)");
  expect(plainFormula("x^2 + 2^3^2^2 * y^2")).toBe("x² + 2^(3^(2^2)) · y²");
  expect(plainFormula("x^y^2 - 2^-x^2")).toBe("x^(y^2) − 2^(−x^2)");
  expect(plainFormula("2^sin(x^2)^3 + (x^2)^2")).toBe("2^(sin(x^2)^3) + (x²)²");
  expect(plainFormula("2^(x^2 + 1)")).toBe("2^(x² + 1)");
  expect(plainFormula("x^1e-7^2")).toBe("x^(1e−7^2)");
});

test.each(["2^3^2", "x^y^2^x", "2^-x^2", "2^sin(x^2)^3 + x^2", "(x^2)^3^y", "x^-1e-7^2"])(
  "%s is the same formula when its text is read again",
  (source) => {
    const digits = new Map([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, i) => [sign, String(i)]));
    const plain = plainFormula(source)
      .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map((sign) => digits.get(sign)).join("")}`)
      .replaceAll("−", "-");
    expect(printSource(parseExpression(plain))).toBe(printSource(parseExpression(source)));
  },
);
