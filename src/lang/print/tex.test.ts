import { expect, test } from "vitest";
import { parseExpression } from "../read/parse.ts";
import { printTex } from "./tex.ts";

const symbols = new Map([["lr", "\\eta"]]);

test.each([
  ["lr * x", "\\eta \\, x"],
  ["beta1^t", "\\beta_{1}^{t}"],
  ["x_2 + epsilon", "x_{2} + \\epsilon"],
  ["weightDecay * max_lr", "\\mathrm{weightDecay} \\, \\mathrm{max\\_lr}"],
  ["2 * 3 * x", "2 \\cdot 3 \\, x"],
  ["x * 2", "x \\cdot 2"],
  ["(a + b) / c", "\\frac{a + b}{c}"],
  ["(a / b)^2", "\\left(\\frac{a}{b}\\right)^{2}"],
  ["(-x)^2", "\\left(-x\\right)^{2}"],
  ["-x^2", "-x^{2}"],
  ["(x^2)^3", "\\left(x^{2}\\right)^{3}"],
  ["x^2^3", "x^{2^{3}}"],
  ["a - (b - c)", "a - \\left(b - c\\right)"],
  ["a + -b", "a + \\left(-b\\right)"],
  ["-2 * x", "-2 \\, x"],
  ["a * -b", "a \\, \\left(-b\\right)"],
  ["sin(x)^2", "\\sin^{2}\\left(x\\right)"],
  ["sin(x)^-1", "\\left(\\sin\\left(x\\right)\\right)^{-1}"],
  ["exp(x)^2", "\\left(e^{x}\\right)^{2}"],
  ["sqrt(abs(x))", "\\sqrt{\\left|x\\right|}"],
  ["floor(x)", "\\left\\lfloor x \\right\\rfloor"],
  ["ceil(x)", "\\left\\lceil x \\right\\rceil"],
  ["cbrt(x + 1)^2", "\\sqrt[3]{x + 1}^{2}"],
  ["hypot(x, y - 1)", "\\sqrt{x^{2} + \\left(y - 1\\right)^{2}}"],
  ["sinh(x)^2 + acosh(x)", "\\sinh^{2}\\left(x\\right) + \\operatorname{arcosh}\\left(x\\right)"],
  ["atan2(y, x) - asin(x)", "\\operatorname{atan2}\\left(y, x\\right) - \\arcsin\\left(x\\right)"],
  [
    "ln(x) + log2(x) + log10(x)",
    "\\ln\\left(x\\right) + \\log_{2}\\left(x\\right) + \\log_{10}\\left(x\\right)",
  ],
  ["mod(x + 1, 2) - round(x)", "\\left(x + 1\\right) \\bmod 2 - \\operatorname{round}\\left(x\\right)"],
  ["2 * mod(x, y * 2)", "2 \\, \\left(x \\bmod \\left(y \\cdot 2\\right)\\right)"],
  ["pow(x, 2)", "x^{2}"],
  ["log(x) + sign(y)", "\\ln\\left(x\\right) + \\operatorname{sgn}\\left(y\\right)"],
  ["min(a, b)", "\\min\\left(a, b\\right)"],
  ["sum(g^2)^2", "\\left(\\sum\\left(g^{2}\\right)\\right)^{2}"],
  ["mean(g) + total(g)", "\\operatorname{mean}\\left(g\\right) + \\sum_{\\text{all}}\\left(g\\right)"],
  ["norm(g)^2", "\\left\\lVert g \\right\\rVert^{2}"],
  ["dot(g, a + b)", "\\left\\langle g, a + b \\right\\rangle"],
  ["a <= b", "a \\le b"],
  ["1e-8", "10^{-8}"],
  ["1.5e-8 * x", "1.5 \\cdot 10^{-8} \\, x"],
  ["0.1 + 0.30000000000000004", "0.1 + 0.3"],
  ["where(x > 0, a, b)", "\\begin{cases} a & \\text{if } x > 0 \\\\ b & \\text{otherwise} \\end{cases}"],
  [
    "2 * where(c, a, b)",
    "2 \\, \\left(\\begin{cases} a & \\text{if } c \\ne 0 \\\\ b & \\text{otherwise} \\end{cases}\\right)",
  ],
])("the TeX of %s is as expected", (source, tex) => {
  expect(printTex(parseExpression(source), symbols)).toBe(tex);
});

test("a condition that is a switch is printed as its word alone", () => {
  const words = new Map([["amsgrad", "\\text{AMSGrad}"]]);
  expect(printTex(parseExpression("where(amsgrad, u, v)"), words)).toBe(
    "\\begin{cases} u & \\text{if } \\text{AMSGrad} \\\\ v & \\text{otherwise} \\end{cases}",
  );
});

test("printing TeX takes time in proportion to the formula, however deep it is nested", () => {
  const source = `${"sin(exp(".repeat(31)}x${"))".repeat(31)}`;
  expect(printTex(parseExpression(source)).length).toBeLessThan(100 * 62);
});
