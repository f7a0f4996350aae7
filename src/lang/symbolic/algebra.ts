import { operators } from "../functions/arithmetic.ts";
import { everyFunction } from "../functions/every-function.ts";
import type { FunctionName } from "../functions/functions.ts";
import { binary, call, negate, number } from "../tree/build.ts";
import { equal } from "../tree/equal.ts";
import type { BinaryOperator, Expression, Span } from "../tree/syntax.ts";

// Constructors that simplify what they build, by identities of the real numbers only: wherever the original has a
// finite value, the result has the same (up to rounding), and 0 * x is 0 even where x is infinite or NaN. Identities
// that need x ≠ 0 or x ≥ 0, such as x / x = 1 or sqrt(x)^2 = x, are not used. README.md lists the identities.

/** Returns a number as the parser reads it: a negative one is the negation of a literal. */
export const constant = (value: number, span: Span): Expression =>
  value < 0 ? negate(number(-value, span), span) : number(value + 0, span);

/** Returns the value of a literal, negated or not; null for any other expression. */
export function literal(e: Expression): number | null {
  if (e.kind === "number") return e.value;
  return e.kind === "negate" && e.argument.kind === "number" ? -e.argument.value : null;
}

export const isLiteral = (e: Expression, value: number): boolean => literal(e) === value;

/** Returns an expression without its numeric factor: x for -2 * x. */
export const withoutFactor = (e: Expression): Expression => split(e)[1] ?? e;

export function sum(a: Expression, b: Expression, span: Span): Expression {
  const [ca, ra] = split(a);
  const [cb, rb] = split(b);
  if (isLiteral(a, 0)) return b;
  if (isLiteral(b, 0)) return a;
  if (alike(ra, rb) && Number.isFinite(ca + cb)) return scaled(ca + cb, ra, span);
  if (cb < 0) return binary("-", a, scaled(-cb, rb, b.span), span);
  return binary("+", a, b, span);
}

export const difference = (a: Expression, b: Expression, span: Span): Expression =>
  sum(a, negative(b, b.span), span);

export function negative(e: Expression, span: Span): Expression {
  const [c, rest] = split(e);
  return scaled(-c, rest, span);
}

export function product(a: Expression, b: Expression, span: Span): Expression {
  const [ca, ra] = split(a);
  const [cb, rb] = split(b);
  const c = ca * cb;
  const lost = !Number.isFinite(c) || (c === 0 && ca !== 0 && cb !== 0);
  if (lost) return binary("*", a, b, span);
  return scaled(c, ra && rb ? joined(ra, rb, span) : (ra ?? rb), span);
}

export function quotient(a: Expression, b: Expression, span: Span): Expression {
  const [c, rest] = split(a);
  if (c === 0 && literal(b)) return constant(0, span);
  if (c === 0) return binary("/", a, b, span);
  return scaled(c, binary("/", rest ?? constant(1, a.span), b, span), span);
}

export function power(base: Expression, exponent: Expression, span: Span): Expression {
  const n = literal(exponent);
  const b = literal(base);
  if (n === 1 || b === 1) return base;
  if (n === 0) return constant(1, span);
  if (n !== null && b !== null && isWhole(operators["^"](b, n))) return constant(operators["^"](b, n), span);
  const inner = base.kind === "binary" && base.operator === "^" ? literal(base.right) : null;
  if (base.kind === "binary" && isCount(n) && isCount(inner))
    return binary("^", base.left, constant(n * inner, span), span);
  return binary("^", base, exponent, span);
}

export function comparison(operator: BinaryOperator, a: Expression, b: Expression, span: Span): Expression {
  const [left, right] = [literal(a), literal(b)];
  if (left !== null && right !== null) return constant(operators[operator](left, right), span);
  return binary(operator, a, b, span);
}

export function apply(name: FunctionName, parameters: readonly Expression[], span: Span): Expression {
  const values = parameters.map(literal);
  if (name === "where" && (values[0] !== null || equal(parameters[1], parameters[2])))
    return values[0] === null || values[0] ? parameters[1] : parameters[2];
  const [first] = parameters;
  if (name === "log" && first.kind === "name" && first.name === "e") return constant(1, span);
  if (values.every((value) => value !== null)) {
    const [a, b = Number.NaN, c = Number.NaN] = values;
    const value = everyFunction[name](a, b, c);
    if (isWhole(value)) return constant(value, span);
  }
  return call(name, parameters, span);
}

/** Splits an expression into a numeric factor and the rest; the rest of a number is null. */
function split(e: Expression): [coefficient: number, rest: Expression | null] {
  const value = literal(e);
  if (value !== null) return [value, null];
  if (e.kind === "negate") {
    const [c, rest] = split(e.argument);
    return [-c, rest];
  }
  if (e.kind !== "binary") return [1, e];
  if (e.operator === "/") {
    const [c, rest] = split(e.left);
    return c === 1 || c === 0 ? [1, e] : [c, binary("/", rest ?? constant(1, e.span), e.right, e.span)];
  }
  const factor = e.operator === "*" ? literal(e.left) : null;
  return factor === null ? [1, e] : [factor, e.right];
}

/** Returns a number times `rest`, which is no number and has no numeric factor, or the number alone for null. */
function scaled(c: number, rest: Expression | null, span: Span): Expression {
  if (rest === null || c === 0) return constant(c, span);
  if (rest.kind === "binary" && rest.operator === "/") return scaledQuotient(c, rest.left, rest.right, span);
  if (c === 1) return rest;
  if (c !== -1) return binary("*", constant(c, span), rest, span);
  if (rest.kind === "binary" && rest.operator === "-") return binary("-", rest.right, rest.left, span);
  return negate(rest, span);
}

/** Returns a number times a quotient: in the numerator, or cancelled with the denominator's if that gives a whole. */
function scaledQuotient(c: number, top: Expression, bottom: Expression, span: Span): Expression {
  if (c < 0) return negate(scaledQuotient(-c, top, bottom, span), span);
  const [d, rest] = split(bottom);
  const isTower = rest?.kind === "binary" && rest.operator === "/";
  const cancels = d !== 0 && Number.isInteger(c / d) && !isTower;
  const above = scaled(cancels ? Math.abs(c / d) : c, isLiteral(top, 1) ? null : top, span);
  const below = cancels ? rest : bottom;
  const whole = below === null ? above : binary("/", above, below, span);
  return cancels && d < 0 ? negative(whole, span) : whole;
}

/** Returns a product of two that are no numbers: powers of one base become one power, names come first. */
function joined(a: Expression, b: Expression, span: Span): Expression {
  if (a.kind === "binary" && a.operator === "/") return quotient(product(a.left, b, span), a.right, span);
  if (b.kind === "binary" && b.operator === "/") return quotient(product(a, b.left, span), b.right, span);
  const [baseA, m] = countedPower(a);
  const [baseB, n] = countedPower(b);
  if (equal(baseA, baseB)) return power(baseA, constant(m + n, span), span);
  return baseB.kind === "name" && baseA.kind !== "name" ? binary("*", b, a, span) : binary("*", a, b, span);
}

function countedPower(e: Expression): [base: Expression, exponent: number] {
  if (e.kind !== "binary" || e.operator !== "^") return [e, 1];
  const n = literal(e.right);
  return isCount(n) ? [e.left, n] : [e, 1];
}

const alike = (a: Expression | null, b: Expression | null): boolean =>
  a === null || b === null ? a === b : equal(a, b);

/** Returns true for a whole number: folding to it loses nothing and shortens the text. */
const isWhole = (value: number): boolean => Number.isSafeInteger(value);

const isCount = (n: number | null): n is number => n !== null && Number.isSafeInteger(n) && n > 0;
