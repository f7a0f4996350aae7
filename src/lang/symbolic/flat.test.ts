import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.ts";
import { printSource } from "../print/print.ts";
import { printPython } from "../print/python.ts";
import { parseExpression } from "../read/parse.ts";
import { expressions, nowhere } from "../testing/expressions.ts";
import { hasNumpy, runNumpy } from "../testing/run-numpy.ts";
import { name, number } from "../tree/build.ts";
import { evaluate } from "../tree/evaluate.ts";
import { mapChildren } from "../tree/names.ts";
import type { Expression } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";
import { gradient, hessian } from "./differentiate.ts";

const at = (x: number, y: number) => new Map(Object.entries({ x, y }));

const gradientAt = (source: string, x: number, y: number): number[] =>
  gradient(parseExpression(source), ["x", "y"]).map((slope) => evaluate(slope, at(x, y)) + 0);

// Derived by hand. At a tip that is symmetric the slope is that of the symmetric difference.
const flatPlaces: [source: string, x: number, y: number, slopes: [number, number]][] = [
  ["sqrt(x^2 + y^2)", 0, 0, [0, 0]],
  ["3 - 2*sqrt(x^2 + y^2)", 0, 0, [0, 0]],
  ["sqrt(max(x, 0)) + y^2", -1, 1, [0, 2]],
  ["sqrt(max(x, 0)) * y", -1, 1, [0, 0]],
  ["sqrt(abs(x)) + 3*y", 0, 2, [0, 3]],
  ["sqrt(x^4)", 0, 1, [0, 0]],
  ["sqrt(x*y)", 0, 0, [0, 0]],
  ["sqrt(sqrt(x^2 + y^2))", 0, 0, [0, 0]],
  ["(x^2 + y^2)^0.25", 0, 0, [0, 0]],
  ["(x^2)^(1/3) + y", 0, 0, [0, 1]],
  ["exp(-sqrt(x^2 + y^2)) * (y + 2)", 0, 0, [0, 1]],
  ["sqrt(x^2 + y^2) / (3 + x)", 0, 0, [0, 0]],
  ["hypot(x, y) + y", 0, 0, [0, 1]],
  ["cbrt(x^2 + y^2)", 0, 0, [0, 0]],
  ["asin(1 - x^2 - y^2)", 0, 0, [0, 0]],
  ["acos(1 - x^2) - 3 * y", 0, 0, [0, -3]],
  ["acosh(1 + x^2 + y^2)", 0, 0, [0, 0]],
  ["x^y", 0, 2, [0, 0]],
  ["x^y", 0, 1, [1, 0]],
];

describe("an infinite slope times an inner derivative of 0 is 0", () => {
  test.each(flatPlaces)("in the gradient of %s at %d, %d", (source, x, y, slopes) => {
    expect(gradientAt(source, x, y)).toEqual(slopes);
  });

  test.each(flatPlaces.filter(([source]) => source !== "x^y"))(
    "as in the symmetric difference of %s at %d, %d",
    (source, x, y, slopes) => {
      const f = parseExpression(source);
      const difference = (dx: number, dy: number) =>
        (evaluate(f, at(x + dx, y + dy)) - evaluate(f, at(x - dx, y - dy))) / 2e-6;
      expect(difference(1e-6, 0)).toBeCloseTo(slopes[0], 5);
      expect(difference(0, 1e-6)).toBeCloseTo(slopes[1], 5);
    },
  );

  test("but the slope stays infinite where the inner derivative is not 0", () => {
    expect(gradientAt("sqrt(x)", 0, 0)).toEqual([Infinity, 0]);
    expect(gradientAt("x^0.5 + y", 0, 0)).toEqual([Infinity, 1]);
    // At a tie `max` has the slope of its first argument.
    expect(gradientAt("sqrt(max(x, 0))", 0, 0)).toEqual([Infinity, 0]);
    expect(gradientAt("sqrt(max(0, x))", 0, 0)).toEqual([0, 0]);
  });

  test("but a slope without a value stays NaN", () => {
    expect(gradientAt("x*sqrt(x)", 0, 0)).toEqual([Number.NaN, 0]);
    expect(gradientAt("(-1)^y", 0, 2)).toEqual([0, Number.NaN]);
  });
});

const leaves = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 0.5, 0.2, 1.7).map((value) => number(value, nowhere)),
  fc.constantFrom("x", "y", "e").map((text) => name(text, nowhere)),
);
const tree = expressions(leaves, ["+", "-", "*", "/", "^"], ["sqrt", "abs", "exp", "sin", "max"]);
const coordinate = fc.constantFrom(-2, -1, -0.5, 0, 0.3, 1, 1.7);

/** Returns the derivative without the conditions: these expressions have no other `==`. */
function withoutGuards(e: Expression): Expression {
  const done = new Map<Expression, Expression>();
  const of = (child: Expression) => done.get(child) ?? child;
  eachNode(e, (node) => {
    const [condition] = node.kind === "call" ? node.arguments : [];
    const isGuard = node.kind === "call" && condition.kind === "binary" && condition.operator === "==";
    done.set(node, isGuard ? of(node.arguments[2]) : mapChildren(node, of));
  });
  return of(e);
}

test("the condition changes no bit of a derivative that is a number, first or second", () => {
  let guards = 0;
  fc.assert(
    fc.property(tree, coordinate, coordinate, (e, x, y) => {
      for (const slope of [...gradient(e, ["x", "y"]), ...hessian(e, ["x", "y"]).flat()]) {
        const bare = withoutGuards(slope);
        if (bare === slope) continue;
        const [value, plain] = [evaluate(slope, at(x, y)), evaluate(bare, at(x, y))];
        // A zero may have the other sign.
        if (!Number.isNaN(plain)) expect(value + 0, `${printSource(e)} at ${x}, ${y}`).toBe(plain + 0);
        guards++;
      }
    }),
    { numRuns: 500, seed: 11 },
  );
  expect(guards).toBeGreaterThan(100);
});

test("the kernel has the interpreter's slopes where they are flat, bit for bit", () => {
  for (const [source, x, y] of flatPlaces) {
    const slopes = gradient(parseExpression(source), ["x", "y"]);
    const outputs = new Map(slopes.map((slope, i) => [`${i}`, slope]));
    const kernel = compile(outputs, { uniform: new Set() }).bind(1);
    kernel.input("x")[0] = x;
    kernel.input("y")[0] = y;
    kernel.run();
    for (const [i, slope] of slopes.entries())
      expect(kernel.output(`${i}`)[0], source).toBe(evaluate(slope, at(x, y)));
  }
});

test.runIf(hasNumpy)("printed Python has the same slopes where they are flat", () => {
  for (const dialect of ["numpy", "math"] as const) {
    const tasks = flatPlaces.map(([source, x, y]) => {
      const [dx, dy] = gradient(parseExpression(source), ["x", "y"]);
      const [first, second] = [dx, dy].map((slope) => printPython(slope, { dialect }));
      const read = dialect === "math" ? "float" : "np.float64";
      return {
        source: `x, y = ${read}(${x}), ${read}(${y})\na = ${first}\nb = ${second}`,
        wanted: ["a", "b"],
      };
    });
    const rows = runNumpy(tasks, {}, 1);
    for (const [i, [, , , slopes]] of flatPlaces.entries())
      expect(
        rows[i].map(([value]) => value + 0),
        `${flatPlaces[i][0]} in ${dialect}`,
      ).toEqual(slopes);
  }
});

test("the derivative of a norm is one condition and one quotient", () => {
  const [dx] = gradient(parseExpression("sqrt(x^2 + y^2)"), ["x", "y"]);
  expect(printSource(dx)).toBe("where(sqrt(x^2 + y^2) + abs(x) == 0, 0, x / sqrt(x^2 + y^2))");
});
