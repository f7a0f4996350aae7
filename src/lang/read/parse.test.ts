import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printSource } from "../print/print.ts";
import { runs } from "../testing/runs.ts";
import { LanguageError } from "./error.ts";
import { builtInLimits, typedLimits } from "./limits.ts";
import { parseExpression } from "./parse.ts";
import { parseProgram } from "./program.ts";

/** Returns the expression with every parenthesis written. */
function grouped(source: string): string {
  const show = (e: ReturnType<typeof parseExpression>): string => {
    if (e.kind === "binary") return `(${show(e.left)}${e.operator}${show(e.right)})`;
    if (e.kind === "negate") return `(-${show(e.argument)})`;
    return e.kind === "call" ? `${e.name}(${e.arguments.map(show)})` : printSource(e);
  };
  return show(parseExpression(source));
}

function errorOf(read: () => unknown): LanguageError {
  try {
    read();
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
  throw new Error("nothing was wrong");
}

const refusal = (source: string) => errorOf(() => parseExpression(source, typedLimits));

test.each([
  ["1 + 2 * 3", "(1+(2*3))"],
  ["1 - 2 - 3", "((1-2)-3)"],
  ["8 / 4 / 2", "((8/4)/2)"],
  ["2^3^2", "(2^(3^2))"],
  ["-x^2", "(-(x^2))"],
  ["2^-x", "(2^(-x))"],
  ["2^-x^2", "(2^(-(x^2)))"],
  ["-x * y", "((-x)*y)"],
  ["a * -b", "(a*(-b))"],
  ["--x", "(-(-x))"],
  ["a + b < c * d", "((a+b)<(c*d))"],
  ["(a < b) == 1", "((a<b)==1)"],
  ["where(x >= 0, x, -x)", "where((x>=0),x,(-x))"],
  ["2 *\n  x # twice", "(2*x)"],
  [".5 + 5. + 1e-3 + 2E+2", "(((0.5+5)+0.001)+200)"],
  ["+x - +2^+3", "(x-(2^3))"],
  ["x**2**3", "(x^(2^3))"],
  ["-x**2", "(-(x^2))"],
  ["x.^2 .* y ./ 3", "(((x^2)*y)/3)"],
  ["2.^x", "(2^x)"],
  ["3 × x · y ÷ 2 − 1", "((((3*x)*y)/2)-1)"],
  ["2⋅x − y", "((2*x)-y)"],
  ["π", "pi"],
  ["2·√(x²) + ∛(y)", "((2*sqrt((x^2)))+cbrt(y))"],
  ["-x²", "(-(x^2))"],
  ["x¹² + 2^x² + x⁻²", "(((x^12)+(2^(x^2)))+(x^(-2)))"],
  ["(x³)²", "((x^3)^2)"],
  ["x²^y", "((x^2)^y)"],
  ["２ ＊ （ｘ　＋　１．５）", "(2*(x+1.5))"],
  ["ｓｉｎ（ｘ）＾２", "(sin(x)^2)"],
  ["x ≤ y", "(x<=y)"],
  ["x\u00a0+\u2009y\u200b", "(x+y)"],
  ["ln(x) + log(x)", "(log(x)+log(x))"],
  ["pow(x + 1, -2)", "((x+1)^(-2))"],
  ["atan2(y, x) + mod(x, 2)", "(atan2(y,x)+mod(x,2))"],
])("%j reads as %s", (source, meaning) => {
  expect(grouped(source)).toBe(meaning);
});

describe("an error in an expression has its place and, where there is one, a hint", () => {
  test.each([
    ["2x", "2x", /operator is missing/, /2 \* x/],
    ["2(x)", "2(", /operator is missing/, /2 \* \(…\)/],
    ["x y", "x y", /operator is missing/, /x \* y/],
    ["(a)(b)", ")(", /operator is missing/, /\(…\) \* \(…\)/],
    ["1 + x(3)", "x", /no function called "x"/, /x \* \(…\)/],
    ["sinn(x)", "sinn", /no function/, /mean sin\?/],
    ["sqr(x)", "sqr", /no function/, /sqrt\(…\) for the root/],
    ["sqrtt(x)", "sqrtt", /no function/, /mean sqrt\?/],
    ["sin x", "sin", /needs its argument in parentheses/, /sin\(…\)/],
    ["min(1)", "min(1)", /takes 2 arguments, found 1/, null],
    ["exp()", "exp()", /takes 1 argument, found 0/, null],
    ["x²y", "²y", /operator is missing/, /² \* y/],
    ["²", "²", /value is missing before "²"/, null],
    ["x***2", "*", /value is missing/, null],
    ["√x", "√", /sqrt is a function and needs its argument/, /sqrt\(…\)/],
    ["|x|", "|", /has no meaning/, /abs\(…\)/],
    ["x % 2", "%", /has no meaning/, /mod\(…, …\)/],
    ["β * x", "β", /has no meaning/, /Write beta/],
    [`x${"⁹".repeat(400)}`, "⁹".repeat(400), /too large/, null],
    ["a.b", "a.b", /"a.b" can't be read: a name can't contain a point/, null],
    ["Math.sin(x)", "Math.sin", /can't be read/, /Write sin alone/],
    ["2 + np.arctan2(y, x)", "np.arctan2", /can't be read/, /Write atan2 alone/],
    ["torch.nn.functional.softplus(x)", "torch.nn.functional.softplus", /can't/, /log\(1 \+ exp/],
    ["math.PI", "math.PI", /can't be read/, /Write pi alone/],
    ["sin²(x)", "sin", /needs its argument/, /after the parentheses, as in sin\(…\)\^2/],
    ["2 + cosh^2(x)", "cosh", /needs its argument/, /after the parentheses, as in cosh\(…\)\^2/],
    ["x + ln", "ln", /needs its argument/, /Write ln\(…\)/],
    ["sinh x", "sinh", /needs its argument in parentheses/, /sinh\(…\)/],
    ["atan2 x", "atan2", /needs its argument/, /atan2\(…, …\)/],
    ["mod(1)", "mod(1)", /takes 2 arguments, found 1/, null],
    ["ln(1, 2)", "ln(1, 2)", /takes 1 argument, found 2/, null],
    ["pow(2)", "pow(2)", /takes 2 arguments, found 1/, null],
    ["'a'", "'", /has no meaning/, null],
    ["😀", "😀", /has no meaning/, null],
    ["1e999", "1e999", /too large/, null],
    ["1.2.3", "1.2", /second decimal point/, null],
    ["1 < x < 2", "<", /chained/, /where/],
    ["x = 2", "=", /inside an expression/, /==/],
    ["x; y", ";", /one expression/, null],
    ["1,5", ",", /comma/, /point/],
    ["(x", "(", /never closed/, null],
    ["x)", ")", /no opening parenthesis/, null],
    ["x + * y", "*", /value is missing/, null],
    ["norm + 1", "norm", /needs its argument/, /norm\(…\)/],
    ["dot(x)", "dot(x)", /takes 2 arguments, found 1/, null],
    ["totl(x)", "totl", /no function/, /mean total\?/],
    ["", "", /value is missing/, null],
  ])("%j", (source, marked, message, hint) => {
    const error = refusal(source);
    expect(source.slice(error.span.start, error.span.end)).toBe(marked);
    expect(error.message).toMatch(message);
    if (hint) expect(error.hint).toMatch(hint);
    else expect(error.hint).toBeNull();
  });
});

test("the error of a chained comparison is at the second operator", () => {
  expect(refusal("1 < x < 2").span).toEqual({ start: 6, end: 7 });
});

describe("programs", () => {
  test("have statements by line or semicolon, comments, and lines that continue inside parentheses", () => {
    const { statements } = parseProgram("a = 1; init z = p # start\n\n b = max(a,\n  2)\r\nc = (1\n+ 2)\n");
    expect(statements.map(({ name, initial, value }) => [name, initial, printSource(value)])).toEqual([
      ["a", false, "1"],
      ["z", true, "p"],
      ["b", false, "max(a, 2)"],
      ["c", false, "1 + 2"],
    ]);
  });

  test.each([
    ["pi = 3", "pi", /constant/],
    ["e = 3", "e", /constant/],
    ["sin = 3", "sin", /function/],
    ["init = 3", "init", /word of the language/],
    ["total = 3", "total", /function/],
    ["3 = a", "3", /starts with a name/],
    ["a == 3", "a ==", /= is missing/],
    ["a = b = c", "=", /inside an expression/],
    ["a = 1 +\nb = 2", "\n", /value is missing before the end of the line/],
    ["a = 1 b = 2", "1 b", /operator is missing/],
    ["π = 3", "π", /"pi" is a constant/],
    ["a = sinh^2(b)", "sinh", /needs its argument/],
    ["a = sinh b", "sinh", /needs its argument/],
  ])("refuse %j with an error at its place", (source, marked, message) => {
    const error = errorOf(() => parseProgram(source));
    expect(source.slice(error.span.start, error.span.end)).toBe(marked);
    expect(error.message).toMatch(message);
  });
});

describe("limits", () => {
  const nodes = (count: number) => `x${"+x".repeat((count - 1) / 2)}`;

  test("permit 256 nodes and refuse more", () => {
    expect(() => parseExpression(`-(${nodes(255)})`, typedLimits)).not.toThrow();
    expect(refusal(nodes(257)).message).toBe(
      "The text has 257 numbers, names, operators and calls; at most 256 are allowed.",
    );
    const program = Array.from({ length: 100 }, (_, i) => `a${i} = 1 + 1`).join("\n");
    expect(errorOf(() => parseProgram(program, typedLimits)).message).toMatch(/has 300 .* most 256/);
  });

  test.each([
    ["parentheses", (n: number) => `${"(".repeat(n)}x${")".repeat(n)}`],
    ["calls", (n: number) => `${"sin(".repeat(n)}x${")".repeat(n)}`],
    ["minus signs", (n: number) => `${"-".repeat(n)}x`],
    ["plus signs", (n: number) => `${"+".repeat(n)}x`],
    ["powers", (n: number) => `${"x^".repeat(n)}x`],
  ])("permit 64 levels of %s and refuse more", (_, nested) => {
    expect(() => parseExpression(nested(64), typedLimits)).not.toThrow();
    expect(refusal(nested(65)).message).toBe("This is nested 65 levels deep; at most 64 are allowed.");
    expect(refusal(nested(350)).message).toMatch(/nested 65 levels/);
    expect(() => parseExpression(nested(builtInLimits.depth))).not.toThrow();
    expect(() => parseExpression(nested(builtInLimits.depth + 1))).toThrow(LanguageError);
    expect(() => parseExpression(nested(100_000), { nodes: 1e9, depth: 64, length: 1e9 })).toThrow(
      LanguageError,
    );
  });

  test("permit 2,000 characters and refuse more", () => {
    expect(() => parseExpression("x".repeat(2000), typedLimits)).not.toThrow();
    const error = refusal("x".repeat(2001));
    expect(error.message).toBe("The text has 2001 characters; at most 2000 are allowed.");
    expect(error.span).toEqual({ start: 2000, end: 2001 });
  });
});

describe("the only error that reading any text throws is a LanguageError with a place in the text", () => {
  const adam = "g = g + weightDecay * p\nm = beta1 * m + (1 - beta1) * g\np = p - lr * m / (sqrt(v) + 1e-8)";
  const sources = [adam, "(1 - x)^2 + 100*(y - x^2)^2", "where(x >= 0.5, -exp(-x), min(x, y)) # c"];
  const piece = fc.constantFrom(
    ..."()+-*/^,;=<>!#.eE019xp \n_$²",
    "sin",
    "where(",
    "init ",
    "total(",
    " = 1 in 0..",
    " log",
    "..",
    "1e400",
    "--",
    "((",
    "**",
    "Math.",
    "ｘ＋",
    "\u2028",
  );
  const mutated = fc
    .tuple(fc.constantFrom(...sources), fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { maxLength: 6 }))
    .map(([source, edits]) =>
      edits.reduce((text, [at, removed, added]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + added + text.slice(place + removed);
      }, source),
    );
  const anyText = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
    mutated,
  );

  test.each([
    ["expressions", parseExpression],
    ["programs", parseProgram],
  ])("for %s", (_, parse) => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(typedLimits, builtInLimits), (source, limits) => {
        try {
          parse(source, limits);
        } catch (error) {
          if (!(error instanceof LanguageError)) throw error;
          expect(error.span.start).toBeGreaterThanOrEqual(0);
          expect(error.span.end).toBeGreaterThanOrEqual(error.span.start);
          expect(error.span.end).toBeLessThanOrEqual(source.length);
          expect(error.message).toMatch(/\.$/);
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe("names of functions that were added later keep their meaning in older rules", () => {
  const later =
    "ln pow log2 log10 asin acos atan atan2 sinh cosh asinh acosh atanh cbrt hypot ceil round mod";

  test.each(later.split(" "))("%s may be assigned, declared and read as well as called", (name) => {
    const source = `${name} = 2 in 0..4; a = ${name} * 3; p = a`;
    const { declarations, statements } = parseProgram(source);
    expect(declarations.map((one) => one.name)).toEqual([name]);
    expect(printSource(statements[0].value)).toBe(`${name} * 3`);
    expect(parseProgram(`${name} = p + 1; p = ${name}`).statements[0].name).toBe(name);
    expect(parseProgram(`init ${name} = 1; p = -${name}`).statements[0].initial).toBe(true);
    const called = parseExpression(
      ["pow", "atan2", "hypot", "mod"].includes(name) ? `${name}(x, y)` : `${name}(x)`,
    );
    expect(called.kind).toBe(name === "pow" ? "binary" : "call");
  });
});
