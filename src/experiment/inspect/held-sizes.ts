import type { Expression } from "../../lang/index.ts";
import { mapChildren } from "../../lang/tree/names.ts";
import { childrenOf, eachNode } from "../../lang/tree/walk.ts";

/** Expressions in which sizes are held. */
export interface Held {
  /** The expressions, with a name in the place of each size. */
  readonly expressions: ReadonlyMap<string, Expression>;
  /** The sizes by these names, which no text can contain. */
  readonly sizes: ReadonlyMap<string, Expression>;
  /** The expressions through which the gradient passes, by their names. */
  readonly carrying: ReadonlySet<string>;
}

/** Functions whose value is the size of their argument. */
const measures: ReadonlySet<string> = new Set(["abs", "sqrt", "cbrt", "hypot"]);
/** Functions that are constant between their jumps. */
const jumps: ReadonlySet<string> = new Set(["sign", "floor", "ceil"]);
const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);

/**
 * Replaces what a rule computes of the gradient's size by names: powers, absolute values, roots, products of two terms
 * that carry the gradient, divisors, and reductions. What is left carries the gradient itself.
 *
 * @param carriers the gradient and the state that carries it on
 */
export function holdSizes(expressions: ReadonlyMap<string, Expression>, carriers: ReadonlySet<string>): Held {
  const sizes = new Map<string, Expression>();
  const done = new Map<Expression, Expression>();
  const carrying = new Set<Expression>();
  const held = (size: Expression): Expression => {
    const name = `size ${sizes.size}`;
    sizes.set(name, size);
    return { kind: "name", name, span: size.span };
  };
  const visit = (node: Expression) => {
    const carries = (child: Expression) => carrying.has(child);
    if (isSize(node, carries)) {
      done.set(node, held(node));
      return;
    }
    const divisor =
      node.kind === "binary" && node.operator === "/" && carries(node.right) ? node.right : null;
    const replaced = divisor && held(divisor);
    done.set(
      node,
      mapChildren(node, (child) => (child === divisor && replaced ? replaced : (done.get(child) ?? child))),
    );
    if (passesOn(node, carries, carriers)) carrying.add(node);
  };
  const seen = new Set<Expression>();
  for (const e of expressions.values()) eachNode(e, visit, seen);
  const changed = new Map([...expressions].map(([name, e]) => [name, done.get(e) ?? e]));
  const names = [...expressions].filter(([, e]) => carrying.has(e)).map(([name]) => name);
  return { expressions: changed, sizes, carrying: new Set(names) };
}

type Carries = (child: Expression) => boolean;

/** Says whether a node measures a size. */
function isSize(node: Expression, carries: Carries): boolean {
  if (node.kind === "reduction") return true;
  if (node.kind === "call") return measures.has(node.name) && node.arguments.some(carries);
  if (node.kind !== "binary") return false;
  const { operator, left, right } = node;
  return operator === "^"
    ? carries(left) || carries(right)
    : operator === "*" && carries(left) && carries(right);
}

/** Says whether the gradient passes through a node that is no size. */
function passesOn(node: Expression, carries: Carries, carriers: ReadonlySet<string>): boolean {
  if (node.kind === "name") return carriers.has(node.name);
  if (node.kind === "call" && node.name === "where") return node.arguments.slice(1).some(carries);
  if (node.kind === "call" && jumps.has(node.name)) return false;
  if (node.kind === "binary" && comparisons.has(node.operator)) return false;
  if (node.kind === "binary" && node.operator === "/") return carries(node.left);
  return childrenOf(node).some(carries);
}
