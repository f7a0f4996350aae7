import { describe, expect, test } from "vitest";
import { LanguageError } from "../read/error.ts";
import { parseExpression } from "../read/parse.ts";
import { gradient, hessian } from "../symbolic/differentiate.ts";
import { evaluate } from "../tree/evaluate.ts";
import { compile } from "./compile.ts";
import type { CompiledProgram } from "./compile-with.ts";
import { runAll } from "./run-all.ts";

const tapeOf = (formulas: Record<string, string>, uniform: readonly string[] = []): CompiledProgram =>
  compile(new Map(Object.entries(formulas).map(([name, text]) => [name, parseExpression(text)])), {
    uniform: new Set(uniform),
  });

const operationsOf = (tape: CompiledProgram) => tape.values.filter((value) => value.kind === "operation");

describe("a tape", () => {
  test("computes what is common once", () => {
    const tape = tapeOf({ a: "(x + y)^2 + sin(x + y)", b: "sin(x + y) * (x + y)^4" });
    expect(operationsOf(tape).map(({ operation }) => operation)).toEqual(["+", "*", "sin", "+", "*", "*"]);
  });

  test("computes constants beforehand", () => {
    const tape = tapeOf({ a: "2 * pi * x + sqrt(4) ^ 3 * where(1 < 2, 1, 0)" });
    expect(operationsOf(tape)).toHaveLength(2);
  });

  test("keeps 0 and -0 apart", () => {
    const kernel = tapeOf({ a: "1 / (x * 0)", b: "1 / (x * -0)" }).bind(1);
    kernel.input("x")[0] = 1;
    kernel.run();
    expect([kernel.output("a")[0], kernel.output("b")[0]]).toEqual([Infinity, -Infinity]);
  });

  test("marks terms of uniform names", () => {
    const tape = tapeOf({ a: "x * (1 - b^t)" }, ["b", "t"]);
    expect(operationsOf(tape).map(({ operation, uniform }) => [operation, uniform])).toEqual([
      ["^", true],
      ["-", true],
      ["*", false],
    ]);
  });

  test("shares the work of a surface and its gradient", () => {
    const f = parseExpression("(1 - x)^2 + 100*(y - x^2)^2");
    const [fx, fy] = gradient(f, ["x", "y"]);
    const tape = compile(new Map(Object.entries({ f, fx, fy })), { uniform: new Set() });
    expect(operationsOf(tape).length).toBeLessThanOrEqual(12);
  });
});

test("derivatives of what is nested share their parts, however often these are compared", () => {
  for (const f of ["hypot(x, ", "cbrt(y + "]) {
    const nested = parseExpression(`${f.repeat(20)}x * y${")".repeat(20)}`);
    const outputs = new Map(hessian(nested, ["x", "y"]).map((row, i) => [`${i}`, row[1]]));
    // As trees they would have more than 2^20 nodes.
    expect(compile(outputs, { uniform: new Set() }).values.length, f).toBeLessThan(6_000);
  }
});

describe("reductions", () => {
  test("share what they have in common with each other and with the rest", () => {
    const tape = tapeOf({ a: "norm(g) + dot(g, g) + sum(g^2) + mean(g * g)", b: "g^2" });
    expect(tape.values.filter(({ kind }) => kind === "reduction")).toHaveLength(1);
    expect(tape.stageEnds).toHaveLength(1);
  });

  test("count a uniform argument once an element, and add from lane 0 up", () => {
    const kernel = tapeOf({ count: "sum(1)", ordered: "sum(x)", mean: "mean(x)" }).bind(4);
    kernel.input("x").set([1e16, 1, 1, -1e16]);
    kernel.run();
    expect(["count", "ordered", "mean"].map((name) => [...kernel.output(name)])).toEqual([[4], [0], [0]]);
  });

  test("of all tensors are known a stage later, and are a tensor's own when it runs alone", () => {
    const tape = tapeOf({ x: "x / total(norm(x))", d: "total(x * total(1))" });
    const kernels = [tape.bind(2), tape.bind(1)];
    kernels[0].input("x").set([3, 4]);
    kernels[1].input("x").set([2]);
    expect(kernels.map(({ stages }) => stages)).toEqual([3, 3]);
    runAll(kernels);
    expect(kernels.map((kernel) => [...kernel.output("x")])).toEqual([[3 / 12, 4 / 12], [2 / 12]]);
    expect(kernels.map((kernel) => [...kernel.output("d")])).toEqual([[27], [27]]);
    kernels[0].run();
    expect([...kernels[0].output("d")]).toEqual([14]);
  });

  test("leave their shares where the caller adds them up", () => {
    const kernel = tapeOf({ a: "x * total(x) * total(x^2)" }).bind(2);
    kernel.input("x").set([1, 2]);
    kernel.runStage(0);
    const totals = kernel.totals(0);
    expect([...totals]).toEqual([3, 5]);
    totals.set([10, 100]);
    kernel.runStage(1);
    expect([...kernel.output("a")]).toEqual([1000, 2000]);
    expect(kernel.totals(1)).toHaveLength(0);
  });

  test("have no derivative", () => {
    const e = parseExpression("x * sum(x)");
    expect(() => gradient(e, ["x"])).toThrow(
      new LanguageError("sum goes over all elements and has no derivative here.", { start: 4, end: 10 }),
    );
  });
});

describe("a kernel", () => {
  test("has arrays of the length of the lanes, or of one", () => {
    const kernel = tapeOf({ a: "x + c", b: "2 * c" }, ["c", "unusedUniform"]).bind(4);
    expect(["x", "c", "unused", "unusedUniform"].map((name) => kernel.input(name).length)).toEqual([
      4, 1, 4, 1,
    ]);
    expect(kernel.input("unused")).toBe(kernel.input("unused"));
    expect([kernel.isUniform("a"), kernel.isUniform("b")]).toEqual([false, true]);
    expect([kernel.output("a").length, kernel.output("b").length]).toEqual([4, 1]);
  });

  test("gives outputs that are inputs or constants places of their own", () => {
    const kernel = tapeOf({ a: "x", b: "x", c: "3", d: "u" }, ["u"]).bind(2);
    kernel.input("x").set([1, 2]);
    kernel.input("u")[0] = 5;
    kernel.run();
    kernel.input("x").fill(0);
    expect(["a", "b", "c", "d"].map((name) => [...kernel.output(name)])).toEqual([[1, 2], [1, 2], [3], [5]]);
  });

  test("gives the next value of an input the shape of the input", () => {
    const kernel = tapeOf({ x: "c + 1", y: "x" }, ["c"]).bind(3);
    kernel.input("c")[0] = 1;
    kernel.run();
    expect(kernel.isUniform("x")).toBe(false);
    expect([...kernel.output("x")]).toEqual([2, 2, 2]);
  });

  test("leaves its inputs as they are, run after run", () => {
    const kernel = tapeOf({ a: "(x + 1) * (x - 1) / (x * x) - x" }).bind(2);
    kernel.input("x").set([2, 4]);
    kernel.run();
    const first = [...kernel.output("a")];
    kernel.run();
    expect([...kernel.output("a")]).toEqual(first);
    expect([...kernel.input("x")]).toEqual([2, 4]);
  });

  test("two of one tape don't share memory", () => {
    const tape = tapeOf({ a: "x * 2" });
    const [one, two] = [tape.bind(1), tape.bind(1)];
    one.input("x")[0] = 1;
    two.input("x")[0] = 2;
    one.run();
    two.run();
    expect([one.output("a")[0], two.output("a")[0]]).toEqual([2, 4]);
  });

  test("refuses lanes that are none, and outputs that it doesn't have", () => {
    const tape = tapeOf({ a: "x" });
    for (const lanes of [0, -1, 1.5, Number.NaN]) expect(() => tape.bind(lanes)).toThrow(RangeError);
    expect(() => tape.bind(1).output("constructor")).toThrow(RangeError);
  });
});

describe("values", () => {
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
  ])("of NaN: %s", (source, value) => {
    expect(evaluate(parseExpression(source), nan)).toBe(value);
  });

  test("of constants can't be hidden by a name", () => {
    expect(evaluate(parseExpression("pi"), new Map([["pi", 3]]))).toBe(Math.PI);
  });

  test("of a name that has none is an error at its place", () => {
    expect(() => evaluate(parseExpression("1 + toString"), new Map())).toThrow(
      new LanguageError('"toString" has no value.', { start: 4, end: 12 }),
    );
  });
});
