import { mapChildren } from "../tree/names.ts";
import type { Expression } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";
import { apply, comparison, difference, negative, power, product, quotient, sum } from "./algebra.ts";

/** Returns a shorter expression of the same value, by the identities in README.md. Shared parts stay shared. */
export function simplify(e: Expression): Expression {
  const done = new Map<Expression, Expression>();
  const of = (child: Expression) => done.get(child) ?? child;
  eachNode(e, (node) => done.set(node, rebuild(node, of)));
  return of(e);
}

function rebuild(e: Expression, of: (child: Expression) => Expression): Expression {
  if (e.kind === "negate") return negative(of(e.argument), e.span);
  if (e.kind === "call") return apply(e.name, e.arguments.map(of), e.span);
  if (e.kind !== "binary") return mapChildren(e, of);
  const [a, b] = [of(e.left), of(e.right)];
  switch (e.operator) {
    case "+":
      return sum(a, b, e.span);
    case "-":
      return difference(a, b, e.span);
    case "*":
      return product(a, b, e.span);
    case "/":
      return quotient(a, b, e.span);
    case "^":
      return power(a, b, e.span);
    default:
      return comparison(e.operator, a, b, e.span);
  }
}
