import { constants } from "../functions/functions.ts";
import type { Expression } from "./syntax.ts";
import { childrenOf, eachNode, hasReduction, ownChildrenOf } from "./walk.ts";

/** Returns the names that an expression needs values for, without constants, in the order of reading. */
export const freeNames = (e: Expression): Set<string> => namesBelow(e, childrenOf);

/** Returns the free names on whose value in an element the expression's value there depends: not only in reductions. */
export const elementNames = (e: Expression): Set<string> => namesBelow(e, ownChildrenOf);

function namesBelow(e: Expression, children: typeof childrenOf): Set<string> {
  const names = new Set<string>();
  const note = (node: Expression) => {
    if (node.kind === "name" && !constants.has(node.name)) names.add(node.name);
  };
  eachNode(e, note, new Set(), children);
  return names;
}

/** Returns true if an expression has the same value everywhere. */
export const isConstant = (e: Expression): boolean => freeNames(e).size === 0 && !hasReduction(e);

/** Returns the expression with names replaced; parts without such a name, and parts that were shared, stay shared. */
export const substitute = (e: Expression, values: ReadonlyMap<string, Expression>): Expression =>
  rewritten(e, (node) => (node.kind === "name" ? (values.get(node.name) ?? node) : node));

/** Replaces every node, operands first; parts in which nothing changes, and parts that were shared, stay shared. */
export function rewritten(
  e: Expression,
  change: (node: Expression) => Expression,
  children = childrenOf,
): Expression {
  const done = new Map<Expression, Expression>();
  const replace = (node: Expression) =>
    done.set(node, change(mapChildren(node, (child) => done.get(child) ?? child)));
  eachNode(e, replace, undefined, children);
  return done.get(e) ?? e;
}

/** Returns the node with changed operands; the same object where none changes. */
export function mapChildren(e: Expression, change: (child: Expression) => Expression): Expression {
  const before = childrenOf(e);
  const after = before.map(change);
  if (after.every((child, i) => child === before[i])) return e;
  if (e.kind === "binary") return { ...e, left: after[0], right: after[1] };
  if (e.kind === "negate") return { ...e, argument: after[0] };
  return e.kind === "call" || e.kind === "reduction" ? { ...e, arguments: after } : e;
}
