import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printSource } from "./print/print.ts";
import { type PythonOptions, printPython } from "./print/python.ts";
import { parseProgram } from "./read/program.ts";
import { everyFunction, everyOperator, expressions, nowhere, partsOf } from "./testing/expressions.ts";
import { hasNumpy, type Rows, runNumpy } from "./testing/run-numpy.ts";
import { runs } from "./testing/runs.ts";
import { binary, name, number } from "./tree/build.ts";
import { type Environment, evaluate } from "./tree/evaluate.ts";
import { freeNames, mapChildren } from "./tree/names.ts";
import type { Expression } from "./tree/syntax.ts";
import { trace } from "./tree/trace.ts";

const lanes = 5;
const uniform: ReadonlySet<string> = new Set(["u", "lr", "beta1", "t"]);
const numpy: PythonOptions = { dialect: "numpy", uniform };

const leaves = fc.oneof(
  fc.constantFrom("x", "y", "u", "pi").map((text) => name(text, nowhere)),
  fc.constantFrom(0, 1, 2, 3, 0.5, 1e-3, 7.25, 1e9).map((value) => number(value, nowhere)),
);
/** The operators that Python and the interpreter compute to the same bits. */
const exactOperators = everyOperator.filter((operator) => operator !== "^");
const exactFunctions = [
  ...(["where", "min", "max", "sqrt", "abs", "sign"] as const),
  ...(["floor", "ceil", "round", "mod"] as const),
];
const exact = expressions(leaves, exactOperators, exactFunctions, ["sum", "mean", "total"]);
const exactRows: Rows = {
  p: [1, 1, 1, 1, 1],
  x: [0.1, -2.5, 1e300, Number.POSITIVE_INFINITY, Number.NaN],
  y: [3, 0.1, 7, -1e-300, 2],
  u: [-1.75],
};
const tameRows: Rows = {
  p: [1, 1, 1, 1, 1],
  x: [0.1, -2.5, 3, 0.7, 12.3],
  y: [3, 0.1, 7, -0.4, 2],
  u: [-1.75],
};

/** Returns the values of each lane by name; a row of one number is the same in all. */
const environmentsOf = (rows: Rows): Environment[] =>
  Array.from({ length: lanes }, (_, i) => {
    const entries = Object.entries(rows);
    return new Map(entries.map(([key, row]) => [key, row[row.length === 1 ? 0 : i]]));
  });

const valuesIn = (e: Expression, environments: readonly Environment[]): number[] =>
  environments.map((env) => evaluate(e, env, { tensors: [environments], own: 0 }));

const zeroes: readonly string[] = ["sign", "floor", "ceil", "round", "mod", "min", "max"];

/** Returns true if a part is 0 from an operation whose zeros may have another sign in Python. */
const hasZeroOfEitherSign = (e: Expression, environments: readonly Environment[]): boolean =>
  partsOf(e).some(
    (part) =>
      (part.kind === "reduction" || (part.kind === "call" && zeroes.includes(part.name))) &&
      valuesIn(part, environments).includes(0),
  );

/** Returns true if a part is a power such as 1^∞ or 1^NaN, which is 1 in Python, as in C, and NaN here. */
const hasPowerOfOne = (e: Expression, environments: readonly Environment[]): boolean =>
  partsOf(e).some((part) => {
    if (part.kind !== "binary" || part.operator !== "^") return false;
    const exponents = valuesIn(part.right, environments);
    const bases = valuesIn(part.left, environments);
    return bases.some((base, i) => Math.abs(base) === 1 && !Number.isFinite(exponents[i]));
  });

/** Returns Python's values, null where it raises: plain floats raise instead of giving NaN or infinity. */
function inPython(sample: readonly Expression[], options: PythonOptions, rows: Rows, before = "") {
  const tasks = sample.map((e) => ({
    source: `${before}
raised = 0.0
try:
    value = ${printPython(e, options)}
except (ArithmeticError, ValueError):
    value, raised = 0.0, 1.0`,
    wanted: ["value", "raised"],
  }));
  return runNumpy(tasks, rows, lanes).map(([value, raised]) => (raised[0] ? null : value));
}

function countExact(options: PythonOptions, sample: readonly Expression[], rows: Rows, before = ""): number {
  const environments = environmentsOf(rows);
  let count = 0;
  for (const [k, row] of inPython(sample, options, rows, before).entries()) {
    if (row === null || hasZeroOfEitherSign(sample[k], environments)) continue;
    const text = `${printSource(sample[k])} as ${printPython(sample[k], options)}`;
    expect(row, text).toEqual(valuesIn(sample[k], environments));
    count++;
  }
  return count;
}

// A Python process starts slowly on a busy machine.
describe.runIf(hasNumpy)("printed Python has the same values as the interpreter in every dialect", () => {
  test("exactly where the operations are exact, infinities and NaN included", () => {
    const sample = fc.sample(exact, { numRuns: runs(800) });
    expect(countExact(numpy, sample, exactRows)).toBeGreaterThan(sample.length / 2);
  });

  test("for torch, whose functions take no floats where they need tensors", () => {
    const sample = fc.sample(exact, { numRuns: runs(800) });
    const options: PythonOptions = { dialect: "torch", uniform };
    expect(countExact(options, sample, exactRows, `${torchInNumpy}\nu = float(u)`)).toBeGreaterThan(
      sample.length / 2,
    );
  });

  test("for plain floats, unless Python raises", () => {
    const plain = expressions(leaves, exactOperators, exactFunctions);
    const sample = fc.sample(plain, { numRuns: runs(800) });
    const rows: Rows = { x: [-2.5], y: [Number.NaN], u: [0.1] };
    const floats = "x, y, u = float(x), float(y), float(u)";
    expect(countExact({ dialect: "math" }, sample, rows, floats)).toBeGreaterThan(sample.length / 2);
  });

  test.each([
    ["numpy", ["sum", "mean", "norm", "dot", "total"], tameRows, ""],
    ["math", [], { x: [12.3], y: [0.4], u: [-1.75] }, "x, y, u = float(x), float(y), float(u)"],
  ] as const)(
    "to 12 digits for every function where rounding is not magnified, in the dialect %s",
    (dialect, reducing, rows, before) => {
      const every = expressions(leaves, everyOperator, everyFunction, reducing);
      const environments = environmentsOf(rows);
      const sample = fc.sample(every, { numRuns: runs(1000) }).filter((e) => freeNames(e).size > 0);
      let count = 0;
      for (const [k, row] of inPython(sample, { dialect, uniform }, rows, before).entries()) {
        if (hasPowerOfOne(sample[k], environments)) continue;
        const steady = steadyValues(sample[k], environments);
        for (const [i, value] of steady.entries()) {
          if (row === null || value === null) continue;
          const text = `${printSource(sample[k])} as ${printPython(sample[k], numpy)}`;
          expect(Math.abs(row[i] - value), text).toBeLessThanOrEqual(1e-12 * Math.abs(value));
          count++;
        }
      }
      expect(count).toBeGreaterThan(sample.length / 2);
    },
  );

  test("for a rule, line by line", () => {
    const program = parseProgram(`
      v = beta1 * v + (1 - beta1) * g^2
      a = g / (sqrt(v / (1 - beta1^t)) + 1e-8)
      trust = where(norm(p) > 0, norm(p) / norm(a), 1)
      p = p - lr * min(trust, 10) * a / max(1, total(g))`);
    const rows = {
      p: [1, -2, 3, 0.5, 4],
      g: [0.1, 0.2, -0.3, 4, 5],
      v: [0, 0.1, 0.2, 0, 1],
      lr: [0.1],
      beta1: [0.9],
      t: [3],
    };
    const environments = environmentsOf(rows);
    const source = program.statements
      .map(({ name, value }) => `${name} = ${printPython(value, numpy)}`)
      .join("\n");
    const [found] = runNumpy([{ source, wanted: ["v", "a", "trust", "p"] }], rows, lanes);
    for (const [i, env] of environments.entries())
      for (const [k, { value }] of trace(program, env, { tensors: [environments], own: 0 }).entries())
        expect(found[k][i] / value).toBeCloseTo(1, 13);
  });
});

/** The part of torch that exact operations are printed with, as strict about floats. */
const torchInNumpy = `
def tensors(f):
    def strict(*values, **bounds):
        assert all(isinstance(value, (np.ndarray, np.generic)) for value in values), values
        return f(*values, **bounds)
    return strict
class torch:
    sqrt, abs, sign, floor = map(tensors, (np.sqrt, np.abs, np.sign, np.floor))
    ceil, round, remainder = tensors(np.ceil), tensors(np.round), np.mod
    minimum, maximum, ones_like = map(tensors, (np.minimum, np.maximum, np.ones_like))
    sum, mean = map(tensors, (np.sum, np.mean))
    clamp = tensors(lambda value, min=None, max=None: np.maximum(value, min) if max is None else np.minimum(value, max))
    tensor, as_tensor = np.array, np.asarray
    def where(test, yes, no):
        assert isinstance(test, (np.ndarray, np.generic)), test
        return np.where(test, yes, no)`;

/** Returns the values that change little with small changes of every leaf; null for the others. */
function steadyValues(e: Expression, environments: readonly Environment[]): (number | null)[] {
  const values = valuesIn(e, environments);
  const others = [1, 2, 3, 4].map((seed) => valuesIn(shaken(e, seed), environments));
  return values.map((value, i) => {
    const size = Math.abs(value);
    const steady = others.every((other) => Math.abs(other[i] - value) <= 1e-8 * size);
    return steady && size < 1e100 && size > 1e-100 ? value : null;
  });
}

/** Returns the expression with a different factor near 1 at each leaf. */
function shaken(e: Expression, seed: number): Expression {
  let turn = seed;
  const shake = (part: Expression): Expression => {
    if (part.kind !== "number" && part.kind !== "name") return mapChildren(part, shake);
    turn = (turn * 31 + 7) % 1009;
    return binary("*", part, number(1 + 1e-10 * (turn / 504 - 1), nowhere), nowhere);
  };
  return shake(e);
}
