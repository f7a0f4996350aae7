import fc from "fast-check";
import katex from "katex";
import { describe, expect, test } from "vitest";
import { compile } from "./compile/compile.ts";
import type { Kernel } from "./compile/kernel.ts";
import { runAll } from "./compile/run-all.ts";
import { printSource } from "./print/print.ts";
import { printTex } from "./print/tex.ts";
import { parseExpression } from "./read/parse.ts";
import { parseProgram } from "./read/program.ts";
import { differentiate, hessian } from "./symbolic/differentiate.ts";
import { simplify } from "./symbolic/simplify.ts";
import { anyExpression, anyNumber, names, plainExpression } from "./testing/any-expression.ts";
import { expressions, nowhere, partsOf } from "./testing/expressions.ts";
import { environment, isRegular, point, slope, smooth } from "./testing/finite-difference.ts";
import { printProgram } from "./testing/print-program.ts";
import { runs } from "./testing/runs.ts";
import { binary, number } from "./tree/build.ts";
import { equal } from "./tree/equal.ts";
import { type Environment, evaluate } from "./tree/evaluate.ts";
import { freeNames, substitute } from "./tree/names.ts";
import type { Expression } from "./tree/syntax.ts";

test("printing and parsing an expression gives the same tree", () => {
  fc.assert(
    fc.property(anyExpression, (e) => {
      expect(equal(parseExpression(printSource(e)), e)).toBe(true);
    }),
    { numRuns: runs(1000) },
  );
});

test("every printed pair of parentheses is needed", () => {
  fc.assert(
    fc.property(anyExpression, (e) => {
      const text = printSource(e);
      for (const [open, close] of parentheses(text)) {
        const without = `${text.slice(0, open)} ${text.slice(open + 1, close)} ${text.slice(close + 1)}`;
        expect(isSameTree(without, e), without).toBe(false);
      }
    }),
  );
});

function isSameTree(source: string, e: Expression): boolean {
  try {
    return equal(parseExpression(source), e);
  } catch {
    return false;
  }
}

function parentheses(text: string): [open: number, close: number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const [at, c] of [...text].entries()) {
    if (c === "(") open.push(at);
    if (c === ")") pairs.push([open.pop() ?? 0, at]);
  }
  return pairs;
}

test("a printed program is read as the same program", () => {
  const target = fc.constantFrom("a", "b", "p");
  fc.assert(
    fc.property(fc.array(fc.tuple(target, fc.boolean(), anyExpression), { maxLength: 4 }), (lines) => {
      const statements = lines.map(([to, initial, value]) => ({ name: to, initial, value, span: nowhere }));
      const again = parseProgram(printProgram({ declarations: [], statements })).statements;
      expect(again.map((s) => [s.name, s.initial])).toEqual(statements.map((s) => [s.name, s.initial]));
      expect(again.every((s, i) => equal(s.value, statements[i].value))).toBe(true);
    }),
  );
});

test("a number without a literal is printed as an expression of the same value", () => {
  for (const value of [-1, -0, -2.5e-9, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    const e = binary("^", number(value, nowhere), number(2, nowhere), nowhere);
    expect(evaluate(parseExpression(printSource(e)), new Map())).toBe(value * value);
  }
});

test("TeX of every expression and its derivative is valid", () => {
  fc.assert(
    fc.property(anyExpression, plainExpression, (e, plain) => {
      for (const shown of [e, plain, differentiate(plain, "x")]) {
        const tex = printTex(shown, new Map([["u", "\\hat{u}_t"]]));
        expect(() => katex.renderToString(tex, { displayMode: true, strict: "error" }), tex).not.toThrow();
      }
    }),
  );
});

describe("kernel and interpreter agree bit for bit", () => {
  const inputs = fc.array(fc.tuple(anyNumber, anyNumber), { minLength: 1, maxLength: 5 });
  const tensors = fc.array(inputs, { minLength: 1, maxLength: 3 });
  const outputs = fc.array(anyExpression, { minLength: 1, maxLength: 3 });

  type Rows = readonly (readonly [x: number, y: number])[];

  function bound(list: readonly Expression[], tensors: readonly Rows[], u: number): Kernel[] {
    const compiled = compile(new Map(list.map((e, i) => [`out${i}`, e])), { uniform: new Set(["u"]) });
    return tensors.map((rows) => {
      const kernel = compiled.bind(rows.length);
      kernel.input("u")[0] = u;
      for (const [lane, [x, y]] of rows.entries()) {
        kernel.input("x")[lane] = x;
        kernel.input("y")[lane] = y;
      }
      return kernel;
    });
  }

  const environments = (rows: Rows, u: number): Environment[] =>
    rows.map(([x, y]) => new Map(Object.entries({ x, y, u })));

  function checkOutputs(
    kernel: Kernel,
    list: readonly Expression[],
    all: readonly Environment[][],
    own: number,
  ) {
    for (const [i, e] of list.entries()) {
      const values = kernel.output(`out${i}`);
      expect([1, all[own].length]).toContain(values.length);
      for (const [lane, env] of all[own].entries()) {
        const reference = evaluate(e, env, { tensors: all, own });
        const value = values[values.length === 1 ? 0 : lane];
        expect(value, `${printSource(e)} at ${[...env]}`).toBe(reference);
      }
    }
  }

  test("for every expression and every input", () => {
    fc.assert(
      fc.property(outputs, inputs, anyNumber, (list, rows, u) => {
        const [kernel] = bound(list, [rows], u);
        for (let run = 0; run < 2; run++) {
          kernel.run();
          checkOutputs(kernel, list, [environments(rows, u)], 0);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test("for tensors that run together", () => {
    fc.assert(
      fc.property(outputs, tensors, anyNumber, (list, tensors, u) => {
        const kernels = bound(list, tensors, u);
        const all = tensors.map((rows) => environments(rows, u));
        for (let run = 0; run < 2; run++) {
          runAll(kernels);
          for (const [own, kernel] of kernels.entries()) checkOutputs(kernel, list, all, own);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("simplifying", () => {
  const smallNumbers = fc.constantFrom(0, 1, 2, 3, 0.5, 10).map((value) => number(value, nowhere));
  const algebra = expressions(
    fc.oneof(smallNumbers, names),
    ["+", "-", "*", "/", "^"],
    ["sin", "abs", "where", "max"],
    ["sum", "dot"],
  );

  test("keeps the value wherever it is finite", () => {
    fc.assert(
      fc.property(algebra, fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }), (e, x, y) => {
        const env = new Map(Object.entries({ x: x / 2, y: y / 2, u: 1.25 }));
        if (!isTame(e, env)) return;
        const [before, after] = [evaluate(e, env), evaluate(simplify(e), env)];
        expect(Math.abs(after - before), printSource(simplify(e))).toBeLessThanOrEqual(
          1e-9 * (1 + largestPart(e, env)),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  test("never makes an expression larger", () => {
    fc.assert(
      fc.property(algebra, (e) => {
        expect(partsOf(simplify(e)).length, printSource(simplify(e))).toBeLessThanOrEqual(partsOf(e).length);
      }),
    );
  });
});

/** Returns true if every part is finite, and continuous enough that a rounding error does not matter. */
function isTame(e: Expression, env: ReadonlyMap<string, number>): boolean {
  return partsOf(e).every((part) => {
    const value = evaluate(part, env);
    if (!(Math.abs(value) < 1e6)) return false;
    return part.kind !== "call" || part.name !== "where" || !/[^\w.]/.test(printSource(part.arguments[0]));
  });
}

const largestPart = (e: Expression, env: ReadonlyMap<string, number>): number =>
  Math.max(...partsOf(e).map((part) => Math.abs(evaluate(part, env))));

describe("derivatives", () => {
  /** Returns the share of cases in which `check` made a comparison. */
  function shareOfAgreements(check: (e: Expression, x: number, y: number) => boolean): number {
    const cases = runs(4000);
    let count = 0;
    fc.assert(
      fc.property(smooth, point, (e, [x, y]) => {
        if (check(e, x, y)) count++;
      }),
      { numRuns: cases },
    );
    return count / cases;
  }

  test("agree with finite differences", () => {
    const share = shareOfAgreements((e, x, y) => {
      if (!freeNames(e).has("x") || !isRegular(e, x, y)) return false;
      const reference = slope((at) => evaluate(e, environment(at, y)), x);
      if (reference === null) return false;
      const exact = evaluate(differentiate(e, "x"), environment(x, y));
      expect(Math.abs(exact - reference), `d/dx ${printSource(e)} at ${x}, ${y}`).toBeLessThan(
        1e-4 * (1 + Math.abs(reference)),
      );
      return true;
    });
    expect(share).toBeGreaterThan(0.075);
  });

  test.each([
    // Definitions by the older functions: Abramowitz & Stegun 1972, chapter 4.
    ["sinh(x)", "(exp(x) - exp(-x)) / 2"],
    ["cosh(x)", "(exp(x) + exp(-x)) / 2"],
    ["asinh(x)", "log(x + sqrt(x^2 + 1))"],
    ["acosh(x + 1)", "log(x + 1 + sqrt((x + 1)^2 - 1))"],
    ["atanh(x / 3)", "log((3 + x) / (3 - x)) / 2"],
    ["asin(x / 3)", "2 * atan2(x / 3, 1 + sqrt(1 - (x / 3)^2))"],
    ["acos(x / 3) + asin(x / 3)", "pi / 2"],
    ["tan(atan(x)) * y", "x * y"],
    ["atan2(y, x)", "atan(y / x)"],
    ["log2(x)", "log(x) / log(2)"],
    ["log10(x)", "log(x) / log(10)"],
    ["cbrt(x * y)", "(x * y)^(1/3)"],
    ["hypot(x, y)", "sqrt(x^2 + y^2)"],
    ["mod(x, y)", "x - y * floor(x / y)"],
    ["mod(-x, y)", "-x - y * floor(-x / y)"],
    ["pow(x, y)", "exp(y * log(x))"],
  ])("of %s are those of %s, first and second", (source, definition) => {
    const [e, reference] = [source, definition].map((text) => parseExpression(text));
    const names = ["x", "y"];
    const both = (of: Expression) => [
      of,
      ...names.map((name) => differentiate(of, name)),
      ...hessian(of, names).flat(),
    ];
    fc.assert(
      fc.property(point, ([x, y]) => {
        fc.pre(Math.abs(Math.round(x / y) - x / y) > 1e-9);
        for (const [i, value] of both(e).entries()) {
          const wanted = evaluate(both(reference)[i], environment(x, y));
          const found = evaluate(value, environment(x, y));
          expect(Math.abs(found - wanted), `${printSource(value)} at ${x}, ${y}`).toBeLessThan(
            1e-10 * (1 + Math.abs(wanted)),
          );
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test("are the same in both orders where they are mixed", () => {
    const share = shareOfAgreements((e, x, y) => {
      if (freeNames(e).size < 2) return false;
      const xy = evaluate(differentiate(differentiate(e, "x"), "y"), environment(x, y));
      const yx = evaluate(differentiate(differentiate(e, "y"), "x"), environment(x, y));
      if (xy === 0 || !(Math.abs(xy) < 1e6 && Math.abs(yx) < 1e6)) return false;
      expect(Math.abs(xy - yx), printSource(e)).toBeLessThan(1e-6 * (1 + Math.abs(xy)));
      const [[, above], [below]] = hessian(e, ["x", "y"]);
      expect(below).toBe(above);
      return true;
    });
    expect(share).toBeGreaterThan(0.04);
  });

  test("of a power have no logarithm of the base unless the exponent varies", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fc.double({ min: -3, max: -0.1, noNaN: true }), (n, x) => {
        const slopeThere = evaluate(differentiate(parseExpression(`x^(${n})`), "x"), environment(x, 1));
        expect(Math.abs(slopeThere - n * x ** (n - 1))).toBeLessThanOrEqual(1e-12 * Math.abs(slopeThere));
      }),
    );
  });
});

test("substituting a number for a name is the same as evaluating with it", () => {
  fc.assert(
    fc.property(anyExpression, anyNumber, anyNumber, (e, x, y) => {
      const replaced = substitute(e, new Map([["x", number(x, nowhere)]]));
      expect(freeNames(replaced).has("x")).toBe(false);
      const env = new Map(Object.entries({ y, u: 2 }));
      expect(evaluate(replaced, env)).toBe(evaluate(e, new Map(env).set("x", x)));
    }),
  );
});
