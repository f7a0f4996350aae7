import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRule } from "../program/rule.ts";
import { printProgram } from "../testing/print-program.ts";
import { declaredScales } from "../tree/syntax.ts";
import { LanguageError } from "./error.ts";
import { parseExpression } from "./parse.ts";
import { parseProgram } from "./program.ts";
import { readRule } from "./typed.ts";

function errorOf(read: () => unknown): LanguageError {
  try {
    read();
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
  throw new Error("nothing was wrong");
}

const declare = (source: string) => parseProgram(source).declarations;

test.each([
  ["lr = 0.01 in 1e-5..1 log", { name: "lr", value: 0.01, min: 1e-5, max: 1, scale: "log" }],
  ["shift = -1 in -2..-.5 # left", { name: "shift", value: -1, min: -2, max: -0.5, scale: "linear" }],
  ["n = 3 in 0...5e1 linear # up to .5e1", { name: "n", value: 3, min: 0, max: 5, scale: "linear" }],
  [
    "beta1 = 0.9 in 0..0.9999 complement",
    { name: "beta1", value: 0.9, min: 0, max: 0.9999, scale: "complement" },
  ],
  ["nesterov = 0 in 0 .. 1 switch;", { name: "nesterov", value: 0, min: 0, max: 1, scale: "switch" }],
])("%j is read as a declaration", (source, expected) => {
  expect(declare(source)).toMatchObject([expected]);
});

test("a declaration has the place of each of its parts", () => {
  const source = "t2 = 1;\n lr = 0.01 in 1e-5..1 log; p = p - lr";
  const [{ span, places }] = declare(source);
  const textOf = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
  expect(textOf(span)).toBe("lr = 0.01 in 1e-5..1 log");
  expect(textOf(places.name)).toBe("lr");
  expect(textOf(places.value)).toBe("0.01");
  expect(textOf(places.range)).toBe("1e-5..1");
  expect(places.scale && textOf(places.scale)).toBe("log");
  expect(declare("a = 1 in 0..1")[0].places.scale).toBeNull();
});

describe("a declaration that is wrong is refused with its place", () => {
  test.each([
    ["lr = 1 in 1..1", "1..1", /range 1..1 is empty/, /smaller end first/],
    ["lr = 1 in 2..0", "2..0", /empty/, /smaller/],
    ["lr = 3 in 0..2", "3", /starts from 3, outside of 0..2/, null],
    ["lr = 1 in -1..2 log", "-1..2", /log slider can't reach -1/, /at 0 or above/],
    ["b = 0.9 in 0..2 complement", "0..2", /can't reach 2/, /at 1 or below/],
    ["b = 1 in 0..2 switch", "0..2", /switch is off or on/, /0..1/],
    ["b = 0.5 in 0..1 switch", "0.5", /not 0.5/, null],
    ["lr = 1 / 2 in 0..1", "1 / 2", /must be a number/, /expression/],
    ["lr = pi in 0..4", "pi", /must be a number/, /expression/],
    ["lr = 1 in a..2", "a", /must be numbers, not "a"/, /0..1/],
    ["lr = 1 in 0..", "", /not the end of the text/, /0..1/],
    ["lr = 1 in 0, 2", ",", /two dots between its ends, not ","/, /0..1/],
    ["lr = 1 in 0..2 lgo", "lgo", /not "lgo"/, /mean log\?/],
    ["lr = 1 in 1..2 log 3", "3", /is not possible here/, /ends at the end/],
    ["lr = .5 in 0...2", ".5", /outside of 0..0.2/, null],
    ["init lr = 1 in 0..2", "in", /range of a slider/, /lr = 0.01/],
    ["in = 1", "in", /word of the language/, null],
    ["lr = in", "in", /word of the language/, null],
    ["lr = 1..2", "..", /range of a slider/, /lr = 0.01/],
  ])("%j", (source, marked, message, hint) => {
    const error = errorOf(() => parseProgram(source));
    expect(source.slice(error.span.start, error.span.end)).toBe(marked);
    expect(error.message).toMatch(message);
    if (hint) expect(error.hint).toMatch(hint);
    else expect(error.hint).toBeNull();
  });

  test("and so is a range in an expression", () => {
    for (const source of ["x in 0..1", "1..2", "(x in 0..1)"])
      expect(errorOf(() => parseExpression(source)).message).toMatch(/range of a slider/);
  });
});

test("a printed declaration is read as the same declaration", () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  const between = (range: fc.Arbitrary<number>) => fc.uniqueArray(range, { minLength: 3, maxLength: 3 });
  const ranged = fc.oneof(
    fc.tuple(fc.constantFrom("linear" as const), between(value)),
    fc.tuple(fc.constantFrom("log" as const), between(value.filter((x) => x > 0))),
    fc.tuple(fc.constantFrom("complement" as const), between(value.filter((x) => x < 1))),
    fc.tuple(fc.constant("switch" as const), fc.constant([0, 0, 1])),
  );
  fc.assert(
    fc.property(ranged, ([scale, numbers]) => {
      const [min, value, max] = numbers.toSorted((a, b) => a - b);
      if (!(min < max)) return;
      const nowhere = { start: 0, end: 0 };
      const places = { name: nowhere, value: nowhere, range: nowhere, scale: null };
      const declaration = { name: "a", value, min, max, scale, span: nowhere, places };
      const text = printProgram({ declarations: [declaration], statements: [] });
      const [again] = declare(text);
      expect({ ...again, span: nowhere, places }, text).toEqual(declaration);
    }),
  );
  expect(declaredScales).toHaveLength(4);
});

describe("a typed rule", () => {
  test("has the hyperparameters that it declares, and the names that it only reads", () => {
    const text = `
      lr = 0.1 in 1e-4..1 log
      unused = 1 in 0..2
      init z = p * scale
      z = z + momentum * (p - z)
      p = p - lr * g / eps`;
    const { declared, free } = readRule(text);
    const rule = checkRule(parseProgram(text), new Set(), { free: true });
    expect(declared.map(({ name }) => name)).toEqual(["lr", "unused"]);
    expect(free).toEqual(["momentum", "eps", "scale"]);
    expect(rule.hyperparameters).toEqual(["momentum", "lr", "eps", "scale"]);
    expect(rule.stateSlots).toEqual(["z"]);
  });

  test("is refused above the limits for typed texts", () => {
    expect(errorOf(() => readRule(`p = p - g${" ".repeat(2000)}`)).message).toMatch(/2000/);
  });

  test.each([
    ["lr = 1 in 0..2; lr = 2; p = p - lr * g", "lr", /hyperparameter and can't be assigned/],
    ["lr = 1 in 0..2; lr = 1 in 0..3; p = p - lr * g", "lr", /already a hyperparameter/],
    ["g = 1 in 0..2; p = p - g", "g", /no slider/],
    ["lr = 1 in 0..2; init lr = 2; p = p - lr * g", "", /hyperparameter and can't/],
    ["lr = 1 in 0..2", "", /never assigns p/],
  ])("is refused with its place where a declared name has another role: %j", (source, marked, message) => {
    const error = errorOf(() => readRule(source));
    expect(source.slice(error.span.start, error.span.end)).toBe(marked);
    expect(error.message).toMatch(message);
  });

  test("is refused where it declares a hyperparameter that the caller has already", () => {
    const program = parseProgram("lr = 1 in 0..2; p = p - lr * g");
    expect(checkRule(program, new Set()).hyperparameters).toEqual(["lr"]);
    expect(errorOf(() => checkRule(program, new Set(["lr"]))).message).toMatch(/already/);
  });
});
