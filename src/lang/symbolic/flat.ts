import { binary } from "../tree/build.ts";
import { equal } from "../tree/equal.ts";
import type { Expression, Span } from "../tree/syntax.ts";
import * as algebra from "./algebra.ts";

// The chain rule multiplies an outer by an inner derivative. Where the outer one is infinite and the inner one 0, as of
// sqrt(x^2 + y^2) at the origin, their product is NaN by IEEE 754. `flat` writes such a product as
// where(zero + abs(inner) == 0, 0, product). The constructors below work on the product inside the condition: at any
// other point the derivative is computed by the same operations, and to the same bits, as without the condition.

/**
 * Returns the expression `slope`, but with the value 0 where `zero` and `inner` are both 0.
 *
 * @param zero an expression whose value is nowhere negative; it may be NaN
 * @param inner the inner derivative; where it is a literal, no condition is needed
 */
export function flat(zero: Expression, inner: Expression, slope: Expression, span: Span): Expression {
  if (algebra.literal(inner) !== null) return slope;
  const size = algebra.apply("abs", [algebra.withoutFactor(inner)], span);
  const none = algebra.constant(0, span);
  return guarded(binary("==", binary("+", zero, size, span), none, span), slope, span);
}

export function sum(a: Expression, b: Expression, span: Span): Expression {
  const [left, right] = [readFlat(a), readFlat(b)];
  if (left && right && equal(left.condition, right.condition))
    return guarded(left.condition, algebra.sum(left.slope, right.slope, span), span);
  return algebra.sum(a, b, span);
}

export const difference = (a: Expression, b: Expression, span: Span): Expression =>
  sum(a, negative(b, b.span), span);

export const negative = (e: Expression, span: Span): Expression =>
  inside(e, (slope) => algebra.negative(slope, span), span);

export const product = (a: Expression, b: Expression, span: Span): Expression =>
  inside(a, (left) => inside(b, (right) => algebra.product(left, right, span), span), span);

export const quotient = (a: Expression, b: Expression, span: Span): Expression =>
  inside(a, (slope) => algebra.quotient(slope, b, span), span);

/** Changes the slope inside the condition that `flat` wrote, or the whole of an expression without one. */
function inside(e: Expression, change: (slope: Expression) => Expression, span: Span): Expression {
  const parts = readFlat(e);
  return parts ? guarded(parts.condition, inside(parts.slope, change, span), span) : change(e);
}

/** Returns `slope` with a condition that makes it 0, written once where the slope has it already. */
const guarded = (condition: Expression, slope: Expression, span: Span): Expression => {
  const parts = readFlat(slope);
  const known = parts && equal(parts.condition, condition);
  return algebra.apply("where", [condition, algebra.constant(0, span), known ? parts.slope : slope], span);
};

/** Returns the parts of an expression that `flat` wrote, recognised by its condition; null for any other. */
function readFlat(e: Expression): { condition: Expression; slope: Expression } | null {
  if (e.kind !== "call" || e.name !== "where" || !algebra.isLiteral(e.arguments[1], 0)) return null;
  const [condition, , slope] = e.arguments;
  if (condition.kind !== "binary" || condition.operator !== "==") return null;
  const { left, right } = condition;
  const isOwn = left.kind === "binary" && left.operator === "+" && left.right.kind === "call";
  return isOwn && left.right.name === "abs" && algebra.isLiteral(right, 0) ? { condition, slope } : null;
}
