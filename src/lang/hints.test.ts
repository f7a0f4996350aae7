import { describe, expect, test } from "vitest";
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

function mended(source: string): string {
  const { fix } = errorIn(source);
  if (!fix) throw new Error(`no fix for ${source}`);
  return source.slice(0, fix.span.start) + fix.text + source.slice(fix.span.end);
}

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
  ])("of %s: %s", (name, hint) => {
    expect(errorIn(`${name}(x)`).hint).toBe(hint);
  });

  // What is one letter away, and something else.
  test.each(
    "cis mode erf gamma log3 sind cosd tand rand acs max3 mid det std fact ctn tanj f g2x step".split(" "),
  )("of %s leads to no other function", (name) => {
    expect(errorIn(`${name}(x)`).hint ?? "").not.toMatch(/mean|called/);
  });
});

describe("what is certain can be mended in one step", () => {
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
  ])("%s becomes %s", (source, whole) => {
    expect(mended(source)).toBe(whole);
    expect(() => parseExpression(mended(source))).not.toThrow();
  });

  test.each(["sin x", "sinn(x)", "1 +", "(x", "erf(x)", "relu(x)", "x = 2"])("but not %s", (source) => {
    expect(errorIn(source).fix).toBeNull();
  });
});
