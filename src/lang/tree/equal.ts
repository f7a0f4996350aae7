import type { Expression } from "./syntax.ts";
import { childrenOf } from "./walk.ts";

/**
 * Whether two expressions are the same tree, wherever they were read. Of graphs with shared parts, which as trees
 * could be longer than anything holds, each part is compared once with another.
 */
export const equal = (a: Expression, b: Expression): boolean =>
  a === b || (hashOf(a) === hashOf(b) && areEqual(a, b, new Map()));

/** @param compared nodes that were found equal, or are being compared (mutates) */
function areEqual(a: Expression, b: Expression, compared: Map<Expression, Expression>): boolean {
  if (a === b || compared.get(a) === b) return true;
  if (a.kind === "number" || b.kind === "number")
    return a.kind === "number" && b.kind === "number" && Object.is(a.value, b.value);
  if (labelOf(a) !== labelOf(b)) return false;
  const [left, right] = [childrenOf(a), childrenOf(b)];
  if (left.length !== right.length) return false;
  compared.set(a, b);
  return left.every((child, i) => areEqual(child, right[i], compared));
}

/** A number that is the same for equal trees; found once for each node, so that most that differ are told at once. */
const hashes = new WeakMap<Expression, number>();

function hashOf(e: Expression): number {
  const known = hashes.get(e);
  if (known !== undefined) return known;
  let hash = 0;
  const label = e.kind === "number" ? String(e.value) : labelOf(e);
  for (let i = 0; i < label.length; i++) hash = (Math.imul(hash, 31) + label.charCodeAt(i)) | 0;
  for (const child of childrenOf(e)) hash = (Math.imul(hash, 1_000_003) + hashOf(child)) | 0;
  hashes.set(e, hash);
  return hash;
}

function labelOf(e: Exclude<Expression, { kind: "number" }>): string {
  if (e.kind === "negate") return e.kind;
  return `${e.kind} ${e.kind === "binary" ? e.operator : e.name}`;
}
