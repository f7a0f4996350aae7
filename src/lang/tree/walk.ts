import type { Expression } from "./syntax.ts";

const none: readonly Expression[] = [];

export function childrenOf(e: Expression): readonly Expression[] {
  if (e.kind === "binary") return [e.left, e.right];
  if (e.kind === "negate") return [e.argument];
  return e.kind === "call" || e.kind === "reduction" ? e.arguments : none;
}

/** Those that the value of one element needs of the same element: what a reduction reads is not among them. */
export const ownChildrenOf = (e: Expression): readonly Expression[] =>
  e.kind === "reduction" ? none : childrenOf(e);

/**
 * Calls `visit` for every node, operands before what uses them. A node object that is used in several
 * places is visited once, so that a graph with shared parts costs what its nodes cost, and there is no
 * recursion, so that depth costs no stack.
 *
 * @param seen nodes that are not to be visited (mutates: those visited are added)
 * @param children the operands that are followed
 */
export function eachNode(
  root: Expression,
  visit: (e: Expression) => void,
  seen = new Set<Expression>(),
  children = childrenOf,
): void {
  if (seen.has(root)) return;
  seen.add(root);
  const stack = [{ node: root, children: children(root), next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next++];
    if (child === undefined) {
      visit(top.node);
      stack.pop();
    } else if (!seen.has(child)) {
      seen.add(child);
      stack.push({ node: child, children: children(child), next: 0 });
    }
  }
}

export function hasReduction(e: Expression): boolean {
  let found = false;
  eachNode(e, ({ kind }) => {
    if (kind === "reduction") found = true;
  });
  return found;
}
