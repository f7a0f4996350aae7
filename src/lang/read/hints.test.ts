import { describe, expect, test } from "vitest";
import { applyFix } from "./apply-fix.ts";
import { LanguageError } from "./error.ts";
import { parseExpression } from "./parse.ts";

function errorIn(source: string): LanguageError {
  try {
    parseExpression(source);
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
  throw new Error(`nothing is wrong with ${source}`);
}

const fixed = (source: string): string => applyFix(source, errorIn(source), parseExpression);

describe("a character that the language does not have", () => {
  test.each([
    [
      "\u0445^2",
      '"\u0445" (U+0445) has no meaning here.',
      "It looks like x but is a different character.",
      "x^2",
    ],
    [
      "y + \u0421",
      '"\u0421" (U+0421) has no meaning here.',
      "It looks like C but is a different character.",
      "y + C",
    ],
    [
      "\u039f*x",
      '"\u039f" (U+039F) has no meaning here.',
      "It looks like O but is a different character.",
      "O*x",
    ],
    [
      "\u{1d465} + \u{1d465}",
      '"\u{1d465}" (U+1D465) has no meaning here.',
      "It looks like x but is a different character.",
      "x + x",
    ],
    ["x\u202e + 1", "U+202E, which cannot be seen, has no meaning here.", "Delete it.", "x + 1"],
    ["x\u0000", "U+0000, which cannot be seen, has no meaning here.", "Delete it.", "x"],
    ["x\u0304", "U+0304, an accent on what stands before it, has no meaning here.", "Delete it.", "x"],
    ["x\ud83d", "U+D83D, which cannot be seen, has no meaning here.", "Delete it.", "x"],
    ["x + 😀", '"😀" (U+1F600) has no meaning here.', null, "x + 😀"],
    ["x + ж", '"ж" (U+0436) has no meaning here.', null, "x + ж"],
    ["x + $", '"$" has no meaning here.', null, "x + $"],
  ])(
    "is refused, with its code point where its look is ambiguous: %j",
    (source, message, hint, fixedText) => {
      const error = errorIn(source);
      expect(error.message).toBe(message);
      expect(error.hint).toBe(hint);
      expect(fixed(source)).toBe(fixedText);
    },
  );
});

describe("an unknown function's hint", () => {
  test.each([
    ["sgn", "It is called sign here."],
    ["Sin", "It is called sin here."],
    ["arctan", "It is called atan here."],
    ["arsinh", "It is called asinh here."],
    ["lg", "It is called log10 here."],
    ["ceiling", "It is called ceil here."],
    ["power", "It is called pow here."],
    ["sech", "Write 1 / cosh(…)."],
    ["cot", "Write 1 / tan(…)."],
    ["sinc", "Write sin(…) / (…)."],
    ["log1p", "Write log(1 + …)."],
    ["relu", "Write max(0, …)."],
    ["fmod", "Write mod(…, …), which has the sign of the divisor."],
    ["sinn", "Did you mean sin?"],
    ["sni", "Did you mean sin?"],
    ["sqrtt", "Did you mean sqrt?"],
    ["flor", "Did you mean floor?"],
    ["sigmod", "Did you mean sigmoid?"],
    ["tanhh", "Did you mean tanh?"],
    ["acsoh", "Did you mean acosh?"],
  ])("of %s is: %s", (name, hint) => {
    expect(errorIn(`${name}(x)`).hint).toBe(hint);
  });

  // Names that are one letter away from a function and mean something else.
  test.each(
    "cis mode erf gamma log3 sind cosd tand rand acs max3 mid det std fact ctn tanj f g2x step lr sn dt ax".split(
      " ",
    ),
  )("of %s leads to no other function", (name) => {
    expect(errorIn(`${name}(x)`).hint ?? "").not.toMatch(/mean|called/);
  });
});

describe("applyFix", () => {
  test.each([
    ["2x", "2 * x"],
    ["x y", "x * y"],
    ["2 x", "2 * x"],
    ["(x)(y)", "(x) * (y)"],
    ["2(x)", "2 * (x)"],
    ["x(y + 1)", "x * (y + 1)"],
    ["3pi", "3 * pi"],
    ["x²y", "x² * y"],
    ["(x # left\n y)", "(x * # left\n y)"],
    ["sgn(x)", "sign(x)"],
    ["Math.sin(x)", "sin(x)"],
    ["np.pi * x", "pi * x"],
    ["2x + 3y(x - 1) 4", "2 * x + 3 * y * (x - 1) * 4"],
    ["sgn(x) + sgn(y)", "sign(x) + sign(y)"],
  ])("makes of %s, whose meaning is certain, %s", (source, whole) => {
    expect(fixed(source)).toBe(whole);
    expect(() => parseExpression(fixed(source))).not.toThrow();
  });

  test.each(["sin x", "sinn(x)", "1 +", "(x", "erf(x)", "relu(x)", "x = 2"])(
    "leaves %s as it is",
    (source) => {
      expect(errorIn(source).fix).toBeNull();
      expect(fixed(source)).toBe(source);
    },
  );

  test("makes only the change that the button names", () => {
    expect(fixed("sgn(x) + 2x")).toBe("sign(x) + 2x");
  });

  test("takes no more steps than a text may have nodes", () => {
    const long = "x ".repeat(1000);
    expect(fixed(long).split("*")).toHaveLength(257);
  });
});
