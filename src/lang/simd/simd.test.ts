import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.ts";
import type { Kernel } from "../compile/kernel.ts";
import { runAll } from "../compile/run-all.ts";
import { printSource } from "../print/print.ts";
import {
  everyFunction,
  everyOperator,
  everyReduction,
  expressions,
  nowhere,
} from "../testing/expressions.ts";
import { runs } from "../testing/runs.ts";
import { name, number } from "../tree/build.ts";
import { evaluate } from "../tree/evaluate.ts";
import { bindSimd } from "./bind-simd.ts";
import { simdOf } from "./compile-simd.ts";

const literals = fc.oneof(
  fc.integer({ min: 0, max: 70 }),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const leaves = fc.oneof(
  literals.map((value) => number(value, nowhere)),
  fc.constantFrom("x", "y", "u", "pi", "e").map((text) => name(text, nowhere)),
);
const anyExpression = expressions(leaves, everyOperator, everyFunction, everyReduction);
const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -50, max: 50 }),
  fc.integer({ min: -70, max: 70 }),
  fc.constantFrom(
    ...[0, -0, 1, -1, 5e-324, -1e-310, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ),
);

describe("vector instructions, loops and interpreter agree bit for bit", () => {
  const rows = fc.array(fc.tuple(anyNumber, anyNumber), { minLength: 1, maxLength: 9 });
  const tensors = fc.array(rows, { minLength: 1, maxLength: 3 });
  const outputs = fc.array(anyExpression, { minLength: 1, maxLength: 3 });

  test("for every expression, every input and every number of lanes, of tensors that run together", () => {
    fc.assert(
      fc.property(outputs, tensors, anyNumber, fc.boolean(), (list, tensors, u, next) => {
        // An output with the name of an input has the input's shape.
        const names = list.map((_, i) => (next && i === 0 ? "x" : `out${i}`));
        const program = compile(new Map(list.map((e, i) => [names[i], e])), { uniform: new Set(["u"]) });
        const compiled = simdOf(program);
        const bound = (bind: (lanes: number) => Kernel) =>
          tensors.map((rows) => {
            const kernel = bind(rows.length);
            kernel.input("u")[0] = u;
            kernel.input("x").set(rows.map(([x]) => x));
            kernel.input("y").set(rows.map(([, y]) => y));
            return kernel;
          });
        const [loops, vectors] = [bound(program.bind), bound((lanes) => bindSimd(compiled, lanes))];
        const all = tensors.map((rows) => rows.map(([x, y]) => new Map(Object.entries({ x, y, u }))));
        for (let run = 0; run < 2; run++) {
          runAll(loops);
          runAll(vectors);
          for (const [own, kernel] of vectors.entries())
            for (const [i, e] of list.entries()) {
              const values = [...kernel.output(names[i])];
              expect(values, printSource(e)).toEqual([...loops[own].output(names[i])]);
              const elements = { tensors: all, own };
              expect(values[0], printSource(e)).toBe(evaluate(e, all[own][0], elements));
            }
        }
      }),
      { numRuns: runs(400) },
    );
  });
});
