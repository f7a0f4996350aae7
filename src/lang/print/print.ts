import type { BinaryOperator, Expression } from "../tree/syntax.ts";

/** Precedence of a node's text, loosest first: it needs parentheses where a higher one is needed. */
export const tightness = { comparison: 1, sum: 2, product: 3, unary: 4, power: 5, atom: 6 } as const;

export function tightnessOf(operator: BinaryOperator): number {
  if (operator === "+" || operator === "-") return tightness.sum;
  if (operator === "*" || operator === "/") return tightness.product;
  return operator === "^" ? tightness.power : tightness.comparison;
}

/** Returns the text of an expression with only the parentheses that it needs: parsed, it gives the same tree. */
export const printSource = (e: Expression): string => print(e, 0);

/** Prints `e` where at least the tightness `least` is needed. */
function print(e: Expression, least: number): string {
  const [text, has] = printBare(e);
  return has < least ? `(${text})` : text;
}

function printBare(e: Expression): [text: string, tightness: number] {
  if (e.kind === "name") return [e.name, tightness.atom];
  if (e.kind === "number") return printNumber(e.value);
  if (e.kind === "negate") return [`-${print(e.argument, tightness.unary)}`, tightness.unary];
  if (e.kind === "call" || e.kind === "reduction")
    return [`${e.name}(${e.arguments.map((argument) => print(argument, 0)).join(", ")})`, tightness.atom];
  const own = tightnessOf(e.operator);
  if (e.operator === "^") return [`${print(e.left, tightness.atom)}^${print(e.right, tightness.unary)}`, own];
  // Comparisons can't be chained, so both sides need a higher tightness; sums and products group to the left.
  const left = own === tightness.comparison ? own + 1 : own;
  return [`${print(e.left, left)} ${e.operator} ${print(e.right, own + 1)}`, own];
}

/** Prints the shortest text that is read as the same number; NaN and infinities, without a literal, as quotients. */
function printNumber(value: number): [text: string, tightness: number] {
  if (Number.isNaN(value)) return ["0 / 0", tightness.product];
  if (value === Number.POSITIVE_INFINITY) return ["1 / 0", tightness.product];
  if (value === Number.NEGATIVE_INFINITY) return ["-1 / 0", tightness.product];
  const negative = value < 0 || Object.is(value, -0);
  return [Object.is(value, -0) ? "-0" : String(value), negative ? tightness.unary : tightness.atom];
}
