import { describe, expect, test } from "vitest";
import { LanguageError } from "../read/error.ts";
import { parseExpression } from "../read/parse.ts";
import { gradient, hessian } from "../symbolic/differentiate.ts";
import { evaluate } from "../tree/evaluate.ts";
import { compile } from "./compile.ts";
import type { CompiledProgram } from "./compile-with.ts";
import { runAll } from "./run-all.ts";

const compiled = (formulas: Record<string, string>, uniform: readonly string[] = []): CompiledProgram =>
  compile(new Map(Object.entries(formulas).map(([name, text]) => [name, parseExpression(text)])), {
    uniform: new Set(uniform),
  });

const operationsOf = (program: CompiledProgram) =>
  program.values.filter((value) => value.kind === "operation");

describe("a compiled program", () => {
  test("computes a common subexpression once", () => {
    const program = compiled({ a: "(x + y)^2 + sin(x + y)", b: "sin(x + y) * (x + y)^4" });
    expect(operationsOf(program).map(({ operation }) => operation)).toEqual(["+", "*", "sin", "+", "*", "*"]);
  });

  test("computes constant parts when it is compiled", () => {
    const program = compiled({ a: "2 * pi * x + sqrt(4) ^ 3 * where(1 < 2, 1, 0)" });
    expect(operationsOf(program)).toHaveLength(2);
  });

  test("keeps 0 and -0 apart", () => {
    const kernel = compiled({ a: "1 / (x * 0)", b: "1 / (x * -0)" }).bind(1);
    kernel.input("x")[0] = 1;
    kernel.run();
    expect([kernel.output("a")[0], kernel.output("b")[0]]).toEqual([Infinity, -Infinity]);
  });

  test("marks terms of uniform names as uniform", () => {
    const program = compiled({ a: "x * (1 - b^t)" }, ["b", "t"]);
    expect(operationsOf(program).map(({ operation, uniform }) => [operation, uniform])).toEqual([
      ["^", true],
      ["-", true],
      ["*", false],
    ]);
  });

  test("shares common subexpressions of a surface and its gradient", () => {
    const f = parseExpression("(1 - x)^2 + 100*(y - x^2)^2");
    const [fx, fy] = gradient(f, ["x", "y"]);
    const program = compile(new Map(Object.entries({ f, fx, fy })), { uniform: new Set() });
    expect(operationsOf(program).length).toBeLessThanOrEqual(12);
  });
});

test("second derivatives of nested functions compile to few values, as their common parts are shared", () => {
  for (const f of ["hypot(x, ", "cbrt(y + "]) {
    const nested = parseExpression(`${f.repeat(20)}x * y${")".repeat(20)}`);
    const outputs = new Map(hessian(nested, ["x", "y"]).map((row, i) => [`${i}`, row[1]]));
    // As trees they would have more than 2^20 nodes.
    expect(compile(outputs, { uniform: new Set() }).values.length, f).toBeLessThan(6_000);
  }
});

describe("reductions", () => {
  test("share common subexpressions with each other and with the rest", () => {
    const program = compiled({ a: "norm(g) + dot(g, g) + sum(g^2) + mean(g * g)", b: "g^2" });
    expect(program.values.filter(({ kind }) => kind === "reduction")).toHaveLength(1);
    expect(program.stageEnds).toHaveLength(1);
  });

  test("count a uniform argument once an element, and add from lane 0 up", () => {
    const kernel = compiled({ count: "sum(1)", ordered: "sum(x)", mean: "mean(x)" }).bind(4);
    kernel.input("x").set([1e16, 1, 1, -1e16]);
    kernel.run();
    expect(["count", "ordered", "mean"].map((name) => [...kernel.output(name)])).toEqual([[4], [0], [0]]);
  });

  test("over all tensors are known a stage later, and are over one tensor when it runs alone", () => {
    const program = compiled({ x: "x / total(norm(x))", d: "total(x * total(1))" });
    const kernels = [program.bind(2), program.bind(1)];
    kernels[0].input("x").set([3, 4]);
    kernels[1].input("x").set([2]);
    expect(kernels.map(({ stages }) => stages)).toEqual([3, 3]);
    runAll(kernels);
    expect(kernels.map((kernel) => [...kernel.output("x")])).toEqual([[3 / 12, 4 / 12], [2 / 12]]);
    expect(kernels.map((kernel) => [...kernel.output("d")])).toEqual([[27], [27]]);
    kernels[0].run();
    expect([...kernels[0].output("d")]).toEqual([14]);
  });

  test("leave their shares in memory that the caller can write the totals to", () => {
    const kernel = compiled({ a: "x * total(x) * total(x^2)" }).bind(2);
    kernel.input("x").set([1, 2]);
    kernel.runStage(0);
    const totals = kernel.totals(0);
    expect([...totals]).toEqual([3, 5]);
    totals.set([10, 100]);
    kernel.runStage(1);
    expect([...kernel.output("a")]).toEqual([1000, 2000]);
    expect(kernel.totals(1)).toHaveLength(0);
  });

  test("have no derivative: differentiating one is an error at its place", () => {
    const e = parseExpression("x * sum(x)");
    expect(() => gradient(e, ["x"])).toThrow(
      new LanguageError("sum reduces all elements to one number and has no derivative here.", {
        start: 4,
        end: 10,
      }),
    );
  });
});

describe("a kernel", () => {
  test("has arrays with one element a lane, or one element for what is uniform", () => {
    const kernel = compiled({ a: "x + c", b: "2 * c" }, ["c", "unusedUniform"]).bind(4);
    expect(["x", "c", "unused", "unusedUniform"].map((name) => kernel.input(name).length)).toEqual([
      4, 1, 4, 1,
    ]);
    expect(kernel.input("unused")).toBe(kernel.input("unused"));
    expect([kernel.output("a").length, kernel.output("b").length]).toEqual([4, 1]);
  });

  test("copies outputs that are inputs or constants to separate memory", () => {
    const kernel = compiled({ a: "x", b: "x", c: "3", d: "u" }, ["u"]).bind(2);
    kernel.input("x").set([1, 2]);
    kernel.input("u")[0] = 5;
    kernel.run();
    kernel.input("x").fill(0);
    expect(["a", "b", "c", "d"].map((name) => [...kernel.output(name)])).toEqual([[1, 2], [1, 2], [3], [5]]);
  });

  test("gives the next value of an input the shape of the input", () => {
    const kernel = compiled({ x: "c + 1", y: "x" }, ["c"]).bind(3);
    kernel.input("c")[0] = 1;
    kernel.run();
    expect([...kernel.output("x")]).toEqual([2, 2, 2]);
  });

  test("leaves its inputs as they are, run after run", () => {
    const kernel = compiled({ a: "(x + 1) * (x - 1) / (x * x) - x" }).bind(2);
    kernel.input("x").set([2, 4]);
    kernel.run();
    const first = [...kernel.output("a")];
    kernel.run();
    expect([...kernel.output("a")]).toEqual(first);
    expect([...kernel.input("x")]).toEqual([2, 4]);
  });

  test("shares no memory with another kernel of the same program", () => {
    const program = compiled({ a: "x * 2" });
    const [one, two] = [program.bind(1), program.bind(1)];
    one.input("x")[0] = 1;
    two.input("x")[0] = 2;
    one.run();
    two.run();
    expect([one.output("a")[0], two.output("a")[0]]).toEqual([2, 4]);
  });

  test("refuses a number of lanes below 1 or not whole, and an output that it doesn't have", () => {
    const program = compiled({ a: "x" });
    for (const lanes of [0, -1, 1.5, Number.NaN]) expect(() => program.bind(lanes)).toThrow(RangeError);
    expect(() => program.bind(1).output("constructor")).toThrow(RangeError);
  });
});

describe("evaluate", () => {
  const nan = new Map([["x", Number.NaN]]);

  test.each([
    ["x < 1", 0],
    ["x >= 1", 0],
    ["x == x", 0],
    ["x != x", 1],
    ["where(x, 1, 2)", 2],
    ["min(x, 1)", Number.NaN],
    ["max(1, x)", Number.NaN],
    ["sign(x)", Number.NaN],
    ["x^0", 1],
    ["where(0, x, 3)", 3],
    ["where(-0.5, 3, x)", 3],
  ])("gives %s the value %d where x is NaN", (source, value) => {
    expect(evaluate(parseExpression(source), nan)).toBe(value);
  });

  test("gives a constant its value even where the environment has a name like it", () => {
    expect(evaluate(parseExpression("pi"), new Map([["pi", 3]]))).toBe(Math.PI);
  });

  test("throws an error at the place of a name without a value", () => {
    expect(() => evaluate(parseExpression("1 + toString"), new Map())).toThrow(
      new LanguageError('"toString" has no value.', { start: 4, end: 12 }),
    );
  });
});
