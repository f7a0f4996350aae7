import type { Expression } from "./syntax.ts";
import { childrenOf } from "./walk.ts";

/**
 * Returns true if two expressions are the same tree; spans may differ. In graphs with shared parts, which as trees
 * could exceed all memory, each part is compared only once with another.
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

/** Caches hashes by their nodes. They are the same for equal trees, so most trees that differ are found at once. */
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
