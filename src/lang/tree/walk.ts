import type { Expression } from "./syntax.ts";

const none: readonly Expression[] = [];

/** Returns the operands of a node. */
export function childrenOf(e: Expression): readonly Expression[] {
  if (e.kind === "binary") return [e.left, e.right];
  if (e.kind === "negate") return [e.argument];
  return e.kind === "call" || e.kind === "reduction" ? e.arguments : none;
}

/** Returns the operands that a node's value in one element needs from the same element: of a reduction none. */
export const ownChildrenOf = (e: Expression): readonly Expression[] =>
  e.kind === "reduction" ? none : childrenOf(e);

/**
 * Calls `visit` for every node, after its operands. A node object that is used in several places is visited once, so
 * that the time for a graph with shared parts is linear in its nodes. There is no recursion: depth takes no stack.
 *
 * @param seen nodes that are not visited (mutates: adds those visited)
 * @param children returns the operands to visit
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
