import fc from "fast-check";
import { compile } from "../../compile/compile.ts";
import type { Kernel } from "../../compile/kernel.ts";
import { runAll } from "../../compile/run-all.ts";
import { printSource } from "../../print/print.ts";
import { anyExpression, anyNumber } from "../../testing/any-expression.ts";
import { evaluate } from "../../tree/evaluate.ts";
import type { Expression } from "../../tree/syntax.ts";
import { bindSimd } from "../bind-simd.ts";
import { simdOf } from "../compile-simd.ts";

/** Outputs of a program, the tensors on which it runs, and the value of the uniform name `u`. */
export interface Case {
  readonly outputs: readonly Expression[];
  readonly tensors: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly u: number;
  /** True if the first output has the name of an input, and with it the input's shape. */
  readonly next: boolean;
}

const rows = fc.array(fc.tuple(anyNumber, anyNumber), { minLength: 1, maxLength: 9 });

export const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  outputs: fc.array(anyExpression, { minLength: 1, maxLength: 3 }),
  tensors: fc.array(rows, { minLength: 1, maxLength: 3 }),
  u: anyNumber,
  next: fc.boolean(),
});

/**
 * Runs a program twice by loops, by vector instructions and by the interpreter. Returns the first output in which one of
 * them has other bits than the others, with its values; null where all agree.
 */
export function disagreement({ outputs, tensors, u, next }: Case): string | null {
  const names = outputs.map((_, i) => (next && i === 0 ? "x" : `out${i}`));
  const program = compile(new Map(outputs.map((e, i) => [names[i], e])), { uniform: new Set(["u"]) });
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
      for (const [i, e] of outputs.entries()) {
        const byVectors = [...kernel.output(names[i])];
        const byLoops = [...loops[own].output(names[i])];
        const interpreted = all[own]
          .slice(0, byLoops.length)
          .map((env) => evaluate(e, env, { tensors: all, own }));
        if (!same(byVectors, byLoops) || !same(interpreted, byLoops))
          return `${printSource(e)}: vectors ${byVectors}, loops ${byLoops}, interpreter ${interpreted}`;
      }
  }
  return null;
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
