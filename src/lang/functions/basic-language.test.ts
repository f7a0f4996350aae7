import { describe, expect, it } from "vitest";
import { compileWith } from "../compile/compile-with.ts";
import { LanguageError } from "../read/error.ts";
import { parseExpression } from "../read/parse.ts";
import { basicLanguage } from "./basic-language.ts";
import { wholeLanguage } from "./language.ts";

const computed = (formula: string, { functions }: typeof basicLanguage): number => {
  const outputs = new Map([["f", parseExpression(formula)]]);
  const kernel = compileWith(functions, outputs, { uniform: new Set(["x"]) }).bind(1);
  kernel.input("x")[0] = 0.5;
  kernel.run();
  return kernel.output("f")[0];
};

describe("the basic part of the language", () => {
  it("computes its functions as the whole language does", () => {
    const formula =
      "sqrt(x) + abs(x) + sign(x) + floor(x) + ceil(x) + exp(x) + log(x) + min(x, 2) + where(x, x^3, 1)";
    expect(computed(formula, basicLanguage)).toBe(computed(formula, wholeLanguage));
  });

  it("refuses a function that it does not have, with its name", () => {
    expect(computed("tanh(x)", wholeLanguage)).toBeCloseTo(Math.tanh(0.5), 15);
    for (const formula of ["tanh(x)", "tanh(0.5)"])
      expect(() => computed(formula, basicLanguage)).toThrow(/calls tanh, which is not among the functions/);
  });

  it("refuses declarations", () => {
    const text = "lr = 0.1 in 0..1\np = p - lr * g";
    expect(wholeLanguage.parse(text).declarations).toHaveLength(1);
    expect(() => basicLanguage.parse(text)).toThrow(LanguageError);
  });

  it("refuses what the whole language refuses, without its hints", () => {
    const error = (text: string, { parse }: typeof basicLanguage): LanguageError | null => {
      try {
        parse(text);
        return null;
      } catch (thrown) {
        return thrown as LanguageError;
      }
    };
    for (const text of ["p = p - \u0445", "p = p - sgn(g)", "p = p - np.sign(g)"]) {
      expect(error(text, wholeLanguage)?.hint, text).toBeTruthy();
      const plain = error(text, basicLanguage);
      expect(plain, text).toBeInstanceOf(LanguageError);
      expect(plain?.hint, text).toBeNull();
      expect(text.slice(plain?.span.start), text).toMatch(/^(\u0445$|sgn|\.sign)/);
    }
  });
});
