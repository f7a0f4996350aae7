import type { Expression } from "./syntax.ts";
import { childrenOf } from "./walk.ts";

/** Whether two expressions are the same tree, wherever they were read. */
export function equal(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (a.kind === "number" || b.kind === "number")
    return a.kind === "number" && b.kind === "number" && Object.is(a.value, b.value);
  if (labelOf(a) !== labelOf(b)) return false;
  const [left, right] = [childrenOf(a), childrenOf(b)];
  return left.length === right.length && left.every((child, i) => equal(child, right[i]));
}

function labelOf(e: Exclude<Expression, { kind: "number" }>): string {
  if (e.kind === "negate") return e.kind;
  return `${e.kind} ${e.kind === "binary" ? e.operator : e.name}`;
}
