import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { pow } from "../../elementary/index.ts";
import { everyFunction } from "../../functions/every-function.ts";
import { arityOf, type FunctionName, functions } from "../../functions/functions.ts";
import { parseExpression } from "../../read/parse.ts";
import { bindSimd } from "../bind-simd.ts";
import { simdOf } from "../compile-simd.ts";

/** Numbers at the bounds of the functions' cases, and their neighbours. */
const edges = [
  ...[
    0, 5e-324, 1e-310, 2.2250738585072014e-308, 1e-300, 8.7e-19, 3.7e-9, 7.45e-9, 0.1, 0.35,
    0.4142135623730951,
  ],
  ...[
    0.5,
    Math.SQRT1_2,
    1,
    Math.SQRT2,
    1.5,
    2,
    2.5,
    Math.PI / 4,
    Math.PI / 2,
    Math.PI,
    22,
    40,
    64,
    65,
    700,
    708,
  ],
  ...[
    709.78,
    710,
    745,
    746,
    1_600_000,
    1_600_001,
    2 ** 51,
    2 ** 52,
    2 ** 60,
    2 ** 500,
    1e300,
    Number.MAX_VALUE,
  ],
  Number.POSITIVE_INFINITY,
  Number.NaN,
].flatMap((x) => [x, x * (1 + 2 ** -52), x * (1 - 2 ** -52)].flatMap((y) => [y, -y]));

/** Returns numbers of every size and sign, most of them between −100 and 100. */
const anyNumbers = (count: number): number[] =>
  fc.sample(
    fc.oneof(
      { weight: 1, arbitrary: fc.double() },
      { weight: 4, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
      { weight: 4, arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e7) },
    ),
    { numRuns: count, seed: 3 },
  );

const count = 20_000;

test("a function of one argument has the bits of the interpreter's", () => {
  const xs = [...edges, ...anyNumbers(count)];
  for (const name of [...functions.keys()].filter((one) => arityOf(one) === 1) as FunctionName[]) {
    const program = compile(new Map([["f", parseExpression(`${name}(x)`)]]), { uniform: new Set() });
    const kernel = bindSimd(simdOf(program), xs.length);
    kernel.input("x").set(xs);
    kernel.run();
    const values = kernel.output("f");
    for (const [i, x] of xs.entries())
      if (!Object.is(values[i], everyFunction[name](x, Number.NaN, Number.NaN)))
        expect(values[i], `${name}(${x})`).toBe(everyFunction[name](x, Number.NaN, Number.NaN));
  }
});

test("a function of two arguments has the bits of the interpreter's", () => {
  const [first, second] = [anyNumbers(count), anyNumbers(count + 1).slice(1)];
  const pairs = [
    ...edges.flatMap((x) => edges.map((y) => [x, y] as const)),
    ...first.map((x, i) => [x, second[i]] as const),
    // Bases and exponents whose power is neither 0 nor infinite.
    ...first.map((x, i) => [Math.abs(x), second[i] / 50] as const),
  ];
  const two = {
    ...{ min: everyFunction.min, max: everyFunction.max, mod: everyFunction.mod },
    ...{ atan2: everyFunction.atan2, hypot: everyFunction.hypot, pow },
  };
  for (const [name, reference] of Object.entries(two)) {
    const program = compile(new Map([["f", parseExpression(`${name}(x, y)`)]]), { uniform: new Set() });
    const kernel = bindSimd(simdOf(program), pairs.length);
    kernel.input("x").set(pairs.map(([x]) => x));
    kernel.input("y").set(pairs.map(([, y]) => y));
    kernel.run();
    const values = kernel.output("f");
    for (const [i, [x, y]] of pairs.entries())
      if (!Object.is(values[i], reference(x, y, Number.NaN)))
        expect(values[i], `${name}(${x}, ${y})`).toBe(reference(x, y, Number.NaN));
  }
});

test("the vectors' own code covers usual arguments", () => {
  const usual = Array.from({ length: 1000 }, (_, i) => (i + 1) / 1001);
  for (const name of [...functions.keys()].filter(
    (one) => one !== "mod" && one !== "where",
  ) as FunctionName[]) {
    const text = name === "acosh" ? "acosh(1 + x)" : arityOf(name) === 1 ? `${name}(x)` : `${name}(x, y)`;
    const compiled = simdOf(compile(new Map([["f", parseExpression(text)]]), { uniform: new Set() }));
    let calls = 0;
    const refused = Object.fromEntries(Object.keys(compiled.imports).map((key) => [key, () => ++calls]));
    const kernel = bindSimd({ ...compiled, imports: refused }, usual.length);
    kernel.input("x").set(usual);
    kernel.input("y").set([...usual].reverse());
    kernel.run();
    expect(calls, text).toBe(0);
  }
});
