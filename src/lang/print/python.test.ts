import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LanguageError } from "../read/error.ts";
import { parseExpression } from "../read/parse.ts";
import { nowhere } from "../testing/expressions.ts";
import { name } from "../tree/build.ts";
import { type PythonOptions, printPython } from "./python.ts";
import { pythonNumber } from "./python-words.ts";

const uniform: ReadonlySet<string> = new Set(["lr", "beta1", "nesterov", "t", "u"]);
const numpy: PythonOptions = { dialect: "numpy", uniform };
const torch: PythonOptions = { dialect: "torch", uniform };

const print = (source: string, options: PythonOptions) => printPython(parseExpression(source), options);

describe("printed Python", () => {
  test.each([
    ["-x^2", "-x**2", "-x**2", "-x**2"],
    ["(-x)^2", "(-x)**2", "(-x)**2", "(-x)**2"],
    ["2^x^3", "2**x**3", "2**x**3", "math.pow(2.0, x**3)"],
    ["(2^x)^-y", "(2**x)**-y", "(2**x)**-y", "math.pow(math.pow(2.0, x), -y)"],
    ["x - (y - 1)", "x - (y - 1)", "x - (y - 1)", "x - (y - 1)"],
    ["-2 * x + 1e9", "-2 * x + 1000000000.0", "-2 * x + 1000000000.0", "-2 * x + 1000000000.0"],
    ["(-2)^x", "(-2)**x", "(-2)**x", "math.pow(-2.0, x)"],
    ["x * (1 / 3)", "x * (1.0 / 3.0)", "x * (1.0 / 3.0)", "x * (1.0 / 3.0)"],
    ["x / -0", "x / -0.0", "x / -0.0", "x / -0.0"],
    ["x * (1 / 0)", "x * np.inf", "x * math.inf", "x * math.inf"],
    ["x + log(-1)", "x + np.nan", "x + math.nan", "x + math.nan"],
    ["pi * e", "np.pi * np.e", "math.pi * math.e", "math.pi * math.e"],
    ["lr / (1 - beta1^t)", "lr / (1 - beta1**t)", "lr / (1 - beta1**t)", "lr / (1 - beta1**t)"],
    ["sqrt(1 - beta1^t)", "np.sqrt(1 - beta1**t)", "math.sqrt(1 - beta1**t)", "math.sqrt(1 - beta1**t)"],
    ["sqrt(x)", "np.sqrt(x)", "torch.sqrt(x)", "math.sqrt(x)"],
    ["abs(x)", "np.abs(x)", "torch.abs(x)", "abs(x)"],
    ["floor(x)", "np.floor(x)", "torch.floor(x)", "float(math.floor(x))"],
    ["ceil(x)", "np.ceil(x)", "torch.ceil(x)", "float(math.ceil(x))"],
    ["round(x)", "np.round(x)", "torch.round(x)", "float(round(x))"],
    [
      "ln(x) + asin(y)",
      "np.log(x) + np.arcsin(y)",
      "torch.log(x) + torch.asin(y)",
      "math.log(x) + math.asin(y)",
    ],
    ["acosh(lr)", "np.arccosh(lr)", "math.acosh(lr)", "math.acosh(lr)"],
    ["mod(x - 1, 2)", "np.mod(x - 1, 2.0)", "torch.remainder(x - 1, torch.tensor(2.0))", "(x - 1) % 2.0"],
    ["atan2(y, lr)", "np.arctan2(y, lr)", "torch.atan2(y, torch.tensor(lr))", "math.atan2(y, lr)"],
    ["hypot(u, lr)", "np.hypot(u, lr)", "math.hypot(u, lr)", "math.hypot(u, lr)"],
    [
      "cbrt(x)",
      "np.cbrt(x)",
      "(lambda v: torch.sign(v) * torch.abs(v) ** (1 / 3))(x)",
      "(lambda v: math.copysign(abs(v) ** (1 / 3), v))(x)",
    ],
    ["max(x, y)", "np.maximum(x, y)", "torch.maximum(x, y)", "max(x, y, key=lambda v: (v != v, v))"],
    ["min(1, x)", "np.minimum(1.0, x)", "torch.clamp(x, max=1.0)", "min(1.0, x, key=lambda v: (v == v, v))"],
    ["x * (x > 0)", "x * (1.0 * (x > 0))", "x * (1.0 * (x > 0))", "x * (1.0 * (x > 0))"],
    ["(x < y) < 1", "1.0 * (1.0 * (x < y) < 1)", "1.0 * (1.0 * (x < y) < 1)", "1.0 * (1.0 * (x < y) < 1)"],
    ["where(x > 0, 1, y)", "np.where(x > 0, 1.0, y)", "torch.where(x > 0, 1.0, y)", "(1.0 if x > 0 else y)"],
    [
      "where(x, 1, 2)",
      "np.where(abs(x) > 0, 1.0, 2.0)",
      "torch.where(abs(x) > 0, 1.0, 2.0)",
      "(1.0 if abs(x) > 0 else 2.0)",
    ],
    [
      "where(nesterov, x, y)",
      "np.where(abs(nesterov) > 0, x, y)",
      "(x if abs(nesterov) > 0 else y)",
      "(x if abs(nesterov) > 0 else y)",
    ],
    [
      "where(nesterov, lr, y)",
      "np.where(abs(nesterov) > 0, lr, y)",
      "torch.where(torch.as_tensor(abs(nesterov) > 0), lr, y)",
      "(lr if abs(nesterov) > 0 else y)",
    ],
    ["lambda * in_ + np", "lambda_ * in__ + np_", "lambda_ * in__ + np_", "lambda_ * in__ + np_"],
  ])("of %s is as expected in each dialect", (source, inNumpy, inTorch, inMath) => {
    expect(print(source, numpy)).toBe(inNumpy);
    expect(print(source, torch)).toBe(inTorch);
    expect(print(source, { dialect: "math", uniform })).toBe(inMath);
  });

  test.each([
    ["sum(g)", "np.sum(g)", "torch.sum(g)"],
    ["mean(g^2)", "np.mean(g**2)", "torch.mean(g**2)"],
    ["norm(g - 1)", "np.linalg.norm(g - 1)", "torch.linalg.norm(g - 1)"],
    ["dot(g, -p)", "np.sum(g * -p)", "torch.sum(g * -p)"],
    ["dot(g / 2, p / 2)", "np.sum(g / 2 * (p / 2))", "torch.sum(g / 2 * (p / 2))"],
    ["sum(1)", "np.sum(np.ones_like(p) * 1.0)", "torch.sum(torch.ones_like(p) * 1.0)"],
    [
      "sum(lr + norm(g))",
      "np.sum(np.ones_like(p) * (lr + np.linalg.norm(g)))",
      "torch.sum(torch.ones_like(p) * (lr + torch.linalg.norm(g)))",
    ],
    ["total(g)^0.5", "total(g)**0.5", "total(g)**0.5"],
    ["sqrt(sum(g))", "np.sqrt(np.sum(g))", "torch.sqrt(torch.sum(g))"],
  ])("of the reduction %s is as expected in each dialect that has them", (source, inNumpy, inTorch) => {
    expect(print(source, numpy)).toBe(inNumpy);
    expect(print(source, torch)).toBe(inTorch);
    expect(() => print(source, { dialect: "math" })).toThrow(LanguageError);
  });

  test("has a conditional expression for a switch, but never a float in place of a tensor", () => {
    const switches = new Set(["nesterov"]);
    for (const dialect of ["numpy", "torch", "math"] as const)
      expect(print("where(nesterov, x, y)", { dialect, uniform, switches })).toBe("(x if nesterov else y)");
    expect(print("where(nesterov, lr, y)", { ...torch, switches })).toBe(
      "torch.where(torch.as_tensor(abs(nesterov) > 0), lr, y)",
    );
  });

  test("passes a bound of NaN to torch.maximum, as torch.clamp would ignore it", () => {
    expect(print("max(x, 0 / 0)", torch)).toBe("torch.maximum(x, torch.tensor(math.nan))");
  });

  test("uses the caller's texts for names, totals and roots", () => {
    const names = new Map([["lr", "group['lr']"]]);
    expect(print("lr * total(g)", { ...numpy, names, total: "over_all" })).toBe("group['lr'] * over_all(g)");
    expect(print("sqrt(lr)", { ...torch, root: "root" })).toBe("root(lr)");
  });

  test("lists the modules and functions that it needs from outside", () => {
    const usesOf = (source: string, options: PythonOptions) => {
      const uses = new Set<string>();
      print(source, { ...options, uses });
      return [...uses].sort();
    };
    expect(usesOf("x * lr + max(lr, t)", numpy)).toEqual(["np"]);
    expect(usesOf("x * lr + abs(lr)", torch)).toEqual([]);
    expect(usesOf("exp(x) + pi + sqrt(lr)", { ...torch, root: "root" })).toEqual(["math", "root", "torch"]);
    expect(usesOf("floor(x) + sigmoid(y)", { dialect: "math" })).toEqual(["math"]);
    expect(usesOf("min(x, y) + mod(x, 3) + round(y)", { dialect: "math" })).toEqual([]);
  });

  test("has different names for different names", () => {
    const words = ["in", "in_", "in__", "lambda", "lambda_", "np", "_in", "__debug__"];
    expect(new Set(words.map((word) => printPython(name(word, nowhere), numpy))).size).toBe(words.length);
  });

  test("has a float for a number that is read as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(pythonNumber(value))).toBe(value);
        expect(pythonNumber(value)).toMatch(/[.e]/);
      }),
    );
  });

  test("grows in proportion to the expression, however deep it is nested", () => {
    const deep = `${"where(max(cbrt(mod(sigmoid(".repeat(20)}x${"), 3)), 1), 2, 3)".repeat(20)}`;
    for (const dialect of ["numpy", "torch", "math"] as const)
      expect(print(deep, { dialect }).length).toBeLessThan(300 * 20);
  });
});
