import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applyFix,
  compile,
  differentiate,
  errorIn,
  evaluate,
  freeNames,
  parseExpression,
  parseProgram,
  printSource,
  readRule,
  readSchedule,
  typedLimits,
} from "../../src/lang/index.ts";
import { arbitraryCase, disagreement } from "../../src/lang/simd/testing/agreement.ts";
import { anyExpression } from "../../src/lang/testing/any-expression.ts";
import { nowhere } from "../../src/lang/testing/expressions.ts";
import { environment, isRegular, point, slope, smooth } from "../../src/lang/testing/finite-difference.ts";
import { printProgram } from "../../src/lang/testing/print-program.ts";
import { equal } from "../../src/lang/tree/equal.ts";
import { fuzzer } from "../fuzzer.ts";
import { formulas, programs } from "../inputs/corpora.ts";
import { mutated, soup } from "../inputs/mutated.ts";

const pieces = [
  ..."()+-*/^,;=<>!#.eE0123456789xygptvm \n_$²√π×",
  ...["sin", "where(", "init ", "total(", "mean(", "max(", " = 1 in 0..2", " log", "..", "**", ".^", "=="],
  ...[
    "1e400",
    "((((",
    "-----",
    "Math.",
    "ｘ＋",
    "\u2028",
    "beta1",
    "lr",
    "steps",
    "base",
    "rate = ",
    "p = p - ",
  ],
];

/** Texts as a person types them or a link carries them, longer than is read too. */
const typedText = fc.oneof(
  { weight: 4, arbitrary: mutated([...formulas, ...programs], pieces) },
  { weight: 3, arbitrary: soup(pieces) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom(50, 64, 65, 255, 257, 1000, 2000, 2001))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

const readers = {
  formula: (text: string) => parseExpression(text, typedLimits),
  program: (text: string) => parseProgram(text, typedLimits),
  rule: (text: string) => readRule(text),
  schedule: (text: string) => readSchedule(text),
};

export const parser = fuzzer(
  {
    name: "parser",
    claim: "any text is read, or refused by one error with a place in it; a fix can always be applied",
    cost: 400,
  },
  typedText,
  (text) => {
    for (const read of Object.values(readers)) {
      const error = errorIn(text, read);
      if (error === null) continue;
      const { start, end } = error.span;
      assert.ok(0 <= start && start <= end && end <= text.length, `the error is at ${start} to ${end}`);
      assert.match(error.message, /^\S.*\.$/su);
      if (error.fix) assert.equal(typeof applyFix(text, error, read), "string");
    }
  },
);

const statements = fc.array(fc.tuple(fc.constantFrom("a", "b", "p"), fc.boolean(), anyExpression), {
  maxLength: 4,
});

export const printer = fuzzer(
  { name: "printer", claim: "what is printed of a program is read as the same program", cost: 500 },
  statements,
  (lines) => {
    const program = lines.map(([name, initial, value]) => ({ name, initial, value, span: nowhere }));
    const again = parseProgram(printProgram({ declarations: [], statements: program })).statements;
    assert.equal(again.length, program.length);
    for (const [i, { name, initial, value }] of again.entries()) {
      assert.deepEqual([name, initial], [program[i].name, program[i].initial]);
      assert.ok(equal(value, program[i].value), printSource(value));
    }
  },
);

export const derivative = fuzzer(
  {
    name: "derivative",
    claim: "a derivative has the value of an extrapolated central difference wherever that settles",
    cost: 500,
  },
  fc.tuple(smooth, point),
  ([e, [x, y]]) => {
    if (!freeNames(e).has("x") || !isRegular(e, x, y)) return;
    const reference = slope((at) => evaluate(e, environment(at, y)), x);
    if (reference === null) return;
    const exact = evaluate(differentiate(e, "x"), environment(x, y));
    assert.ok(
      Math.abs(exact - reference) < 1e-4 * (1 + Math.abs(reference)),
      `the derivative of ${printSource(e)} is ${exact}, the difference ${reference}`,
    );
  },
);

export const compilers = fuzzer(
  {
    name: "compilers",
    claim: "loops, vector instructions and the interpreter compute the same bits",
    cost: 15_000,
  },
  arbitraryCase,
  (given) => assert.equal(disagreement(given), null),
);

export const typedKernels = fuzzer(
  {
    name: "formulas",
    claim: "a formula that is read compiles with its derivatives, whose numbers are those of the interpreter",
    cost: 3000,
  },
  fc.tuple(mutated(formulas, pieces), fc.double({ min: -5, max: 5, noNaN: true }), fc.double()),
  ([text, x, y]) => {
    if (errorIn(text, readers.formula)) return;
    const e = parseExpression(text, typedLimits);
    if ([...freeNames(e)].some((name) => name !== "x" && name !== "y")) return;
    const outputs = { value: e, slope: differentiate(e, "x") };
    const kernel = compile(new Map(Object.entries(outputs)), { uniform: new Set() }).bind(1);
    const values = { x, y };
    for (const [name, value] of Object.entries(values))
      if (freeNames(e).has(name)) kernel.input(name)[0] = value;
    kernel.run();
    for (const [name, expression] of Object.entries(outputs))
      assert.equal(kernel.output(name)[0], evaluate(expression, new Map(Object.entries(values))), name);
  },
);
