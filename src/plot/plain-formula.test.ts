import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Expression, parseExpression } from "../lang/index.ts";
import { binary, negate } from "../lang/tree/build.ts";
import { plainFormula } from "./plain-formula.ts";

const plain = (source: string): string => plainFormula(parseExpression(source));

describe("plainFormula", () => {
  test.each([
    ["(1 - x)^2 + 100 * (y - x^2)^2", "(1 − x)² + 100 (y − x²)²"],
    ["20 + x^2 - 10 * cos(2 * pi * x)", "20 + x² − 10 cos(2 π x)"],
    ["sin(x^2 / pi)^20", "sin(x²/π)²⁰"],
    ["x^2.5 + x^y + x^-1", "x^2.5 + x^y + x^(−1)"],
    ["sqrt(2) + sqrt(x + 1) + sqrt(x)^2", "√2 + √(x + 1) + (√x)²"],
    ["100*sqrt(abs(y - 0.01*x^2))", "100 √|y − 0.01 x²|"],
    ["x * 2 + x / 2 * y + x / (2 * y)", "x · 2 + x/2 · y + x/(2 y)"],
    ["-2 * x - (-y) - (x - y)", "−2 x − (−y) − (x − y)"],
    ["where(x < 1e-7, -x, x + (y + 1))", "where(x < 1e−7, −x, x + y + 1)"],
    ["2^3^2 + 2^-x^2 + 2^(x^2 + 1)", "2^(3²) + 2^(−x²) + 2^(x² + 1)"],
  ])("writes %s as %s", (source, text) => {
    expect(plain(source)).toBe(text);
  });

  const nowhere = { start: 0, end: 0 };
  const tree = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, depthSize: "max" },
      fc.constantFrom("x", "y", "2", "3", "0.5").map((leaf) => parseExpression(leaf)),
      fc
        .tuple(
          fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
          tie("tree"),
          tie("tree"),
        )
        .map(([operator, a, b]) => binary(operator, a, b, nowhere)),
      tie("tree").map((e) => negate(e, nowhere)),
      fc
        .tuple(tie("tree"), fc.constantFrom("2", "3"))
        .map(([e, n]) => binary("^", e, parseExpression(n), nowhere)),
    ),
  })).tree;

  test.prop([tree])("writes text that has the formula's value when it is read again", (e) => {
    const text = plainFormula(e);
    const source = text
      .replaceAll(
        /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
        (run) => `^${[...run].map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)).join("")}`,
      )
      .replaceAll("−", "-")
      .replaceAll(/(?<=[\w)]) (?=[\w(])/g, " * ");
    expect(exactValue(parseExpression(source))).toEqual(exactValue(e));
  });
});

type Fraction = readonly [numerator: bigint, denominator: bigint];

/** Returns the value at x = 7/3, y = 11/5 as a reduced fraction; null where something is divided by 0. */
function exactValue(e: Expression): Fraction | null {
  if (e.kind === "name") return e.name === "x" ? [7n, 3n] : [11n, 5n];
  if (e.kind === "number") return reduced(BigInt(e.value * 2), 2n);
  if (e.kind === "negate") {
    const value = exactValue(e.argument);
    return value && [-value[0], value[1]];
  }
  if (e.kind !== "binary") throw new Error(`no ${e.kind} is generated`);
  const [a, b] = [exactValue(e.left), exactValue(e.right)];
  if (!a || !b) return null;
  switch (e.operator) {
    case "+":
      return reduced(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
    case "-":
      return reduced(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
    case "*":
      return reduced(a[0] * b[0], a[1] * b[1]);
    case "/":
      return b[0] === 0n ? null : reduced(a[0] * b[1], a[1] * b[0]);
    case "^":
      return reduced(a[0] ** b[0], a[1] ** b[0]);
    default:
      throw new Error(`no ${e.operator} is generated`);
  }
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return [numerator / a, denominator / a].map((part) => (denominator / a < 0n ? -part : part)) as never;
}
