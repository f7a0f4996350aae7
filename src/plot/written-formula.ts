import { type Expression, printSource, rewritten, simplify } from "../lang/index.ts";
import { constant, literal } from "../lang/symbolic/algebra.ts";

/**
 * Returns a formula as a person would write it, for display: without what a setting makes 0 or 1, and with angles in
 * degrees. A formula that would not get shorter stays as it is.
 */
export function writtenFormula(formula: Expression): Expression {
  const simple = rewritten(simplify(rewritten(formula, inDegrees)), withoutSign);
  return printSource(simple).length < printSource(formula).length ? simple : formula;
}

/** Replaces (−a)^2 by a^2. */
function withoutSign(e: Expression): Expression {
  if (e.kind !== "binary" || e.operator !== "^" || e.left.kind !== "negate") return e;
  return literal(e.right) === 2 ? { ...e, left: e.left.argument } : e;
}

/** Writes `cos(30 * pi / 180)` with the angle 30°, and replaces the cosines and sines of right angles by their values. */
function inDegrees(e: Expression): Expression {
  if (e.kind !== "call" || (e.name !== "cos" && e.name !== "sin")) return e;
  const degrees = degreesIn(e.arguments[0]);
  if (degrees === null) return e;
  if (degrees % 90 !== 0) return { ...e, arguments: [{ kind: "name", name: `${degrees}°`, span: e.span }] };
  return constant(Math.round(Math[e.name]((degrees * Math.PI) / 180)), e.span);
}

/** Returns n of `n * pi / 180`; null for any other expression. */
function degreesIn(e: Expression): number | null {
  if (e.kind !== "binary" || e.operator !== "/" || literal(e.right) !== 180) return null;
  const { left } = e;
  if (left.kind !== "binary" || left.operator !== "*" || left.right.kind !== "name") return null;
  return left.right.name === "pi" ? literal(left.left) : null;
}
