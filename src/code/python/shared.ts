import type { Expression } from "../../lang/index.ts";
import { mapChildren } from "../../lang/tree/names.ts";
import { childrenOf, eachNode } from "../../lang/tree/walk.ts";

/** Nodes from which on a repeated subexpression is computed once and named. */
const worthAName = 8;

/** Expressions whose common subexpressions are separated. */
export interface Shared {
  /** The common subexpressions, each before its uses. */
  readonly parts: readonly Expression[];
  readonly whole: readonly Expression[];
}

/**
 * Finds the common subexpressions of several expressions. Derivatives are graphs with shared parts: written out as
 * trees they can be too long for memory.
 */
export function shareParts(expressions: readonly Expression[]): Shared {
  const whole = unify(expressions);
  const uses = countUses(whole);
  const parts: Expression[] = [];
  const taken = new Set<Expression>();
  const sizes = new Map<Expression, number>();
  const seen = new Set<Expression>();
  for (const root of whole)
    eachNode(
      root,
      (node) => {
        const size = childrenOf(node).reduce(
          (sum, child) => sum + (taken.has(child) ? 1 : sizes.get(child)!),
          1,
        );
        sizes.set(node, size);
        if (size < worthAName || (uses.get(node) ?? 0) < 2) return;
        taken.add(node);
        parts.push(node);
      },
      seen,
    );
  return { parts, whole };
}

/** Returns the same expressions with equal parts as the same object. */
function unify(expressions: readonly Expression[]): Expression[] {
  const byLabel = new Map<string, Expression>();
  const numbers = new Map<Expression, number>();
  const done = new Map<Expression, Expression>();
  const seen = new Set<Expression>();
  const one = (node: Expression) => {
    const rebuilt = mapChildren(node, (child) => done.get(child) ?? child);
    const label = `${labelOf(rebuilt)} ${childrenOf(rebuilt)
      .map((child) => numbers.get(child))
      .join()}`;
    const same = byLabel.get(label) ?? rebuilt;
    byLabel.set(label, same);
    if (!numbers.has(same)) numbers.set(same, numbers.size);
    done.set(node, same);
  };
  for (const expression of expressions) eachNode(expression, one, seen);
  return expressions.map((expression) => done.get(expression) ?? expression);
}

function labelOf(e: Expression): string {
  if (e.kind === "number") return `number ${Object.is(e.value, -0) ? "-0" : e.value}`;
  if (e.kind === "binary") return `binary ${e.operator}`;
  return e.kind === "negate" ? "negate" : `${e.kind} ${e.name}`;
}

function countUses(roots: readonly Expression[]): Map<Expression, number> {
  const uses = new Map<Expression, number>();
  const count = (node: Expression) => uses.set(node, (uses.get(node) ?? 0) + 1);
  const seen = new Set<Expression>();
  for (const root of roots) {
    count(root);
    eachNode(root, (node) => childrenOf(node).forEach(count), seen);
  }
  return uses;
}
