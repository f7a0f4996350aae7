import { LanguageError } from "../read/error.ts";
import { derivativeNodes } from "../read/limits.ts";
import { buildAtMost } from "../tree/build.ts";
import { evaluate } from "../tree/evaluate.ts";
import { isConstant } from "../tree/names.ts";
import type { Expression } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";
import { apply, comparison, constant, isLiteral, literal, power } from "./algebra.ts";
import { difference, flat, negative, product, quotient, sum } from "./flat.ts";
import { simplify } from "./simplify.ts";

/**
 * Returns the derivative with respect to a name, simplified. Piecewise functions are differentiated piece by piece: at
 * a kink of `abs` the derivative is 0, of `min` and `max` that of the first argument; comparisons, `sign` and rounding
 * to whole numbers count as constant, also within `mod`. The logarithm of a base appears only where the exponent
 * depends on the name. An infinite derivative times an inner derivative of exactly 0 counts as 0: sqrt(x^2 + y^2) has
 * the derivatives 0 at the origin.
 *
 * @throws LanguageError at a reduction, which reads the name in other elements too, and where the derivative takes more
 * than `derivativeNodes` nodes
 */
export function differentiate(e: Expression, name: string): Expression {
  return withinLimit(e, () => derive(e, name));
}

function withinLimit<T>(e: Expression, derivatives: () => T): T {
  const found = buildAtMost(derivativeNodes, derivatives);
  if (found !== null) return found;
  throw new LanguageError(
    "The derivative of this formula is too long to be computed.",
    e.span,
    "Nest fewer functions and quotients in one another.",
  );
}

function derive(e: Expression, name: string): Expression {
  const simple = simplify(e);
  const done = new Map<Expression, Expression>();
  const of = (child: Expression) => done.get(child) ?? constant(0, child.span);
  eachNode(simple, (node) => done.set(node, derivative(node, name, of)));
  return of(simple);
}

/** Returns all first derivatives, which together have the limit of one. @throws as `differentiate` */
export const gradient = (e: Expression, names: readonly string[]): Expression[] =>
  withinLimit(e, () => names.map((name) => derive(e, name)));

/** Returns the second derivatives, rows and columns in the order of `names`; mixed ones are the same object. */
export function hessian(e: Expression, names: readonly string[]): Expression[][] {
  const first = gradient(e, names);
  const rows: Expression[][] = [];
  for (let i = 0; i < names.length; i++) {
    rows.push([]);
    for (let j = 0; j < names.length; j++)
      rows[i].push(j < i ? rows[j][i] : differentiate(first[i], names[j]));
  }
  return rows;
}

/** Returns the derivative of an operand. */
type Derivative = (child: Expression) => Expression;

function derivative(e: Expression, name: string, of: Derivative): Expression {
  if (e.kind === "number") return constant(0, e.span);
  if (e.kind === "name") return constant(e.name === name ? 1 : 0, e.span);
  if (e.kind === "negate") return negative(of(e.argument), e.span);
  if (e.kind === "reduction")
    throw new LanguageError(
      `${e.name} reduces all elements to one number and has no derivative here.`,
      e.span,
    );
  return e.kind === "binary" ? ofBinary(e, of) : ofCall(e, of);
}

function ofBinary(e: Extract<Expression, { kind: "binary" }>, of: Derivative): Expression {
  const { left: u, right: v, span } = e;
  const [du, dv] = [of(u), of(v)];
  switch (e.operator) {
    case "+":
      return sum(du, dv, span);
    case "-":
      return difference(du, dv, span);
    case "*":
      return sum(product(du, v, span), product(u, dv, span), span);
    case "/": {
      if (isLiteral(dv, 0)) return isLiteral(du, 0) ? du : quotient(du, v, span);
      const top = difference(product(du, v, span), product(u, dv, span), span);
      return quotient(top, power(v, constant(2, span), span), span);
    }
    case "^":
      return ofPower(e, du, dv);
    default:
      return constant(0, span);
  }
}

function ofPower(e: Extract<Expression, { kind: "binary" }>, du: Expression, dv: Expression): Expression {
  const { left: u, right: v, span } = e;
  const n = literal(v);
  const less = n === null ? difference(v, constant(1, span), span) : constant(n - 1, span);
  const along = product(product(v, power(u, less, span), span), du, span);
  if (isLiteral(dv, 0)) return isRoot(v) ? flat(apply("abs", [u], span), du, along, span) : along;
  const across = product(product(e, apply("log", [u], span), span), dv, span);
  if (isBetween(u, 0, Number.POSITIVE_INFINITY)) return sum(along, across, span);
  // 0^v is 0 for every v above 0, and a base below 0 has a derivative where the exponent is constant.
  const above = apply("max", [u, constant(0, span)], span);
  return sum(
    flat(apply("abs", [u], span), du, along, span),
    flat(above, product(e, dv, span), across, span),
    span,
  );
}

/** Returns true if a power with this exponent may be finite at 0 and have an infinite derivative there. */
const isRoot = (exponent: Expression): boolean => !isConstant(exponent) || isBetween(exponent, 0, 1);

/** Returns true if an expression is constant, with a value between `least` and `most`, exclusive. */
function isBetween(e: Expression, least: number, most: number): boolean {
  const value = isConstant(e) ? evaluate(e, new Map()) : Number.NaN;
  return value > least && value < most;
}

function ofCall(e: Extract<Expression, { kind: "call" }>, of: Derivative): Expression {
  const { arguments: parameters, span } = e;
  const [u, v, w] = parameters;
  if (e.name === "where") return apply("where", [u, of(v), of(w)], span);
  if (e.name === "min") return apply("where", [comparison("<=", u, v, span), of(u), of(v)], span);
  if (e.name === "max") return apply("where", [comparison(">=", u, v, span), of(u), of(v)], span);
  if (e.name === "atan2" || e.name === "hypot" || e.name === "mod") return ofTwo(e, of);
  const du = of(u);
  return isLiteral(du, 0) ? du : ofFunction(e, u, du);
}

/** Returns the derivative of a function of two arguments. */
function ofTwo(e: Extract<Expression, { kind: "call" }>, of: Derivative): Expression {
  const { arguments: parameters, span } = e;
  const [u, v] = parameters;
  const [du, dv] = [of(u), of(v)];
  if (e.name === "mod")
    return difference(du, product(apply("floor", [quotient(u, v, span)], span), dv, span), span);
  if (isLiteral(du, 0) && isLiteral(dv, 0)) return du;
  if (e.name === "hypot") {
    const top = sum(product(u, du, span), product(v, dv, span), span);
    return flat(e, top, quotient(top, e, span), span);
  }
  const squares = sum(power(v, constant(2, span), span), power(u, constant(2, span), span), span);
  return quotient(difference(product(v, du, span), product(u, dv, span), span), squares, span);
}

/** Returns the derivative of a function `e` of `u` by the chain rule. */
function ofFunction(e: Extract<Expression, { kind: "call" }>, u: Expression, du: Expression): Expression {
  const { span } = e;
  const one = constant(1, span);
  const squared = () => power(e, constant(2, span), span);
  const times = (slope: Expression) => product(slope, du, span);
  const over = (divisor: Expression) => quotient(du, divisor, span);
  const root = (of: Expression) => apply("sqrt", [of], span);
  const square = power(u, constant(2, span), span);
  /** The derivative of an inverse function whose domain ends where `divisor` is 0, with an infinite derivative. */
  const steep = (divisor: Expression) => flat(divisor, du, over(divisor), span);
  switch (e.name) {
    case "sqrt":
      return flat(e, du, over(product(constant(2, span), e, span)), span);
    case "cbrt":
      return flat(apply("abs", [e], span), du, over(product(constant(3, span), squared(), span)), span);
    case "exp":
      return times(e);
    case "log":
      return over(u);
    case "log2":
      return over(product(u, apply("log", [constant(2, span)], span), span));
    case "log10":
      return over(product(u, apply("log", [constant(10, span)], span), span));
    case "sin":
      return times(apply("cos", [u], span));
    case "cos":
      return negative(times(apply("sin", [u], span)), span);
    case "tan":
      return times(sum(one, squared(), span));
    case "asin":
      return steep(root(difference(one, square, span)));
    case "acos":
      return negative(steep(root(difference(one, square, span))), span);
    case "atan":
      return over(sum(one, square, span));
    case "sinh":
      return times(apply("cosh", [u], span));
    case "cosh":
      return times(apply("sinh", [u], span));
    case "asinh":
      return over(root(sum(square, one, span)));
    // As a product of roots it has no value below 1, where the function has none.
    case "acosh":
      return steep(product(root(difference(u, one, span)), root(sum(u, one, span)), span));
    case "atanh":
      return over(difference(one, square, span));
    case "tanh":
      return times(difference(one, squared(), span));
    case "sigmoid":
      return times(product(e, difference(one, e, span), span));
    case "abs":
      return times(apply("sign", [u], span));
    default:
      return constant(0, span);
  }
}
