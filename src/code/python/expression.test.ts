import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, gradient, parseExpression, printPython } from "../../lang/index.ts";
import { findPython } from "../../lang/testing/python.ts";
import { runs } from "../../lang/testing/runs.ts";
import { runScripts } from "../testing/python.ts";
import { shareParts } from "./shared.ts";
import { linesOf } from "./statement.ts";

const options = { dialect: "numpy", uniform: new Set(["k"]), switches: new Set(["k"]) } as const;

describe("expressions in Python", () => {
  const cases: [string, string][] = [
    ["-x^2", "-x**2"],
    ["(-x)^2", "(-x)**2"],
    ["x^y^2", "x**y**2"],
    ["(x^y)^2", "(x**y)**2"],
    ["2^-x", "2**-x"],
    ["x - (y - 1)", "x - (y - 1)"],
    ["x / (y * 2)", "x / (y * 2)"],
    ["(x < y) * 2 - (x == 1)", "1.0 * (x < y) * 2 - 1.0 * (x == 1)"],
    ["where(x < 0, -1, y)", "np.where(x < 0, -1.0, y)"],
    ["where(k, x, y) + 1", "(x if k else y) + 1"],
    ["where(k == 0, x, y)", "np.where(k == 0, x, y)"],
    ["where(x, 1, 2)", "np.where(abs(x) > 0, 1.0, 2.0)"],
    ["min(x, 3) + max(k, 1)", "np.minimum(x, 3.0) + np.maximum(k, 1.0)"],
    ["1e-8 + 0.1 + 1e21", "1e-8 + 0.1 + 1e+21"],
    ["1/0 - log(0)", "np.inf"],
    ["pi * x + e", "np.pi * x + np.e"],
  ];
  for (const [source, wanted] of cases)
    it(source, () => expect(printPython(parseExpression(source), options)).toBe(wanted));

  it("compute a common subexpression once", () => {
    const source = "sin(x*y + exp(x - y))*2";
    const { parts, whole } = shareParts([parseExpression(source), parseExpression(`${source} + 1`)]);
    expect(parts).toHaveLength(1);
    expect(whole[0]).toBe(parts[0]);
  });

  it("stay short for the derivatives of nested functions", () => {
    const tower = parseExpression(Array(30).fill("(x*y + sin(x))").join("^"));
    const text = linesOf([["f", tower], ...gradient(tower, ["x"]).map((e) => ["d", e] as const)], {
      dialect: "numpy",
    });
    expect(text.length).toBeLessThan(20_000);
  });
});

/** Generates expressions of x and y as people type them. */
const sources = fc.letrec<{ e: string }>((tie) => ({
  e: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom("x", "y", "2", "0.5", "pi", "3"),
    fc
      .tuple(tie("e"), fc.constantFrom("+", "-", "*", "/", "<", ">="), tie("e"))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(tie("e"), fc.constantFrom("2", "3", "0.5", "(0 - 1)", "y")).map(([a, b]) => `(${a})^${b}`),
    fc
      .tuple(
        fc.constantFrom("sqrt", "exp", "log", "sin", "cos", "tan", "tanh", "sigmoid", "abs", "sign", "floor"),
        tie("e"),
      )
      .map(([name, a]) => `${name}(${a})`),
    fc.tuple(fc.constantFrom("min", "max"), tie("e"), tie("e")).map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc.tuple(tie("e"), tie("e"), tie("e")).map(([c, a, b]) => `where(${c}, ${a}, ${b})`),
    tie("e").map((a) => `-${a}`),
  ),
})).e;

const points = [
  [1.3, 0.7],
  [-0.9, 2.1],
  [0, 0],
] as const;

/** Says whether a number of ours and one of Python's agree but for rounding. */
const near = (ours: number, theirs: number | null): boolean =>
  Number.isFinite(ours)
    ? theirs !== null && Math.abs(ours - theirs) <= 1e-7 * Math.max(1, Math.abs(ours))
    : theirs === null;

for (const { name, python, needs, dialect, x } of [
  {
    name: "NumPy",
    python: findPython({ numpy: "" }),
    needs: "import numpy as np",
    dialect: "numpy" as const,
    x: "np.float64",
  },
  {
    name: "PyTorch",
    python: findPython({ torch: "" }),
    needs: "import torch",
    dialect: "torch" as const,
    x: "torch.tensor",
  },
]) {
  describe(`expressions for ${name}`, () => {
    it.skipIf(python === null)("have the values that they have here", () => {
      const typed = fc.sample(sources, { numRuns: runs(500) });
      const trees = typed
        // PyTorch's sign of what is not a number is 0.
        .filter((source) => name === "NumPy" || !source.includes("sign("))
        .map((source) => parseExpression(source));
      const programs = trees.map(
        (tree, i) => `def f${i}(x, y):\n${linesOf([["f", tree]], { dialect })}\n    return f`,
      );
      const script = [
        "import json, math, warnings",
        needs,
        name === "NumPy" ? 'np.seterr(all="ignore")' : "torch.set_default_dtype(torch.float64)",
        "root = lambda v: math.sqrt(v) if v >= 0 else math.nan",
        "finite = lambda v: v if math.isfinite(v) else None",
        ...programs,
        `for f in [${trees.map((_, i) => `f${i}`).join(", ")}]:`,
        `    values = [finite(float(f(${x}(float(a)), ${x}(float(b))))) for a, b in ${JSON.stringify(points)}]`,
        "    print(json.dumps(dict(values=values)))",
      ].join("\n");
      const [{ lines }] = runScripts(python ?? "", [script]);
      const wrong = trees.flatMap((tree, i) => {
        const values = (lines[i] as unknown as { values: (number | null)[] }).values;
        const ours = points.map(([px, py]) =>
          evaluate(
            tree,
            new Map([
              ["x", px],
              ["y", py],
            ]),
          ),
        );
        return ours.every((value, k) => near(value, values[k])) ? [] : [[programs[i], ours, values]];
      });
      expect(wrong).toEqual([]);
    });
  });
}
