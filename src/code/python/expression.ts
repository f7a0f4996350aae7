import { type Expression, evaluate, freeNames } from "../../lang/index.ts";
import { tightness, tightnessOf } from "../../lang/print.ts";
import { eachNode } from "../../lang/walk.ts";
import { constantsInPython, type Dialect, scalarCall } from "./dialect.ts";
import { float } from "./literal.ts";

/** How names stand in the script. */
export interface Naming {
  readonly dialect: Dialect;
  /** What a name of the language is called there. */
  readonly rename: (name: string) => string;
  /** Whether it stands for a plain number of Python's. */
  readonly scalar: (name: string) => boolean;
  /** What is printed by a name of its own instead: parts that were computed before. */
  readonly known?: ReadonlyMap<Expression, string>;
  /** Whether whole numbers have a point: libraries make integers of them else, which have no negative powers. */
  readonly floats?: boolean;
}

/** An expression in Python, with no parentheses but those it needs. Sums, products and powers bind there as here. */
export const printPython = (e: Expression, naming: Naming): string => print(e, 0, naming);

/** The same as a term of a sum, the first or a later one. */
export const printTerm = (e: Expression, first: boolean, naming: Naming): string =>
  print(e, first ? tightness.sum : tightness.product, naming);

function print(e: Expression, least: number, naming: Naming): string {
  const [text, has] = printBare(e, naming);
  return has < least ? `(${text})` : text;
}

type Printed = [text: string, tightness: number];

function printBare(e: Expression, naming: Naming): Printed {
  const known = naming.known?.get(e);
  if (known !== undefined) return [known, tightness.atom];
  if (e.kind === "number") return number(e.value, naming.floats ?? false);
  if (e.kind === "name") return [constantsInPython.get(e.name) ?? naming.rename(e.name), tightness.atom];
  if (isUndefined(e)) return [float(evaluate(e, new Map())), tightness.atom];
  if (e.kind === "negate") return [`-${print(e.argument, tightness.unary, naming)}`, tightness.unary];
  if (e.kind === "call" || e.kind === "reduction") return call(e, naming);
  const own = tightnessOf(e.operator);
  // Worth 1 or 0 here, where Python has True and False, of which NumPy takes no differences.
  if (own === tightness.comparison) return [`1.0 * (${condition(e, naming)})`, tightness.product];
  if (e.operator === "^")
    return [`${print(e.left, tightness.atom, naming)}**${print(e.right, tightness.unary, naming)}`, own];
  return [`${print(e.left, own, naming)} ${e.operator} ${print(e.right, own + 1, naming)}`, own];
}

function number(value: number, asFloat: boolean): Printed {
  const whole = Number.isInteger(value) && Math.abs(value) < 1e15;
  const text = whole && !asFloat ? String(value + 0) : float(value);
  return [text, value < 0 ? tightness.unary : tightness.atom];
}

/** A constant without a finite value: Python would raise an exception where IEEE 754 has an infinity or NaN. */
function isUndefined(e: Expression): boolean {
  return freeNames(e).size === 0 && !Number.isFinite(evaluate(e, new Map()));
}

/** What decides: a comparison bare, any other number by whether it is neither 0 nor NaN. */
function condition(e: Expression, naming: Naming): string {
  if (e.kind !== "binary" || tightnessOf(e.operator) !== tightness.comparison)
    return `abs(${print(e, 0, naming)}) > 0`;
  const [left, right] = [e.left, e.right].map((side) => print(side, tightness.sum, naming));
  return `${left} ${e.operator} ${right}`;
}

function call(e: Extract<Expression, { kind: "call" | "reduction" }>, naming: Naming): Printed {
  const name: string = e.name;
  const { dialect } = naming;
  if (name === "where") return where(e.arguments, naming);
  const args = e.arguments.map((argument) => ({
    text: argumentOf(argument, naming),
    scalar: isScalar(argument, naming),
  }));
  if (dialect.plain && e.kind === "call" && args.every(({ scalar }) => scalar))
    return [
      scalarCall(
        name,
        args.map(({ text }) => text),
        freeNames(e).size === 0,
      ),
      tightness.atom,
    ];
  return [dialect.call(name, args), tightness.atom];
}

/** Constants are floats there, so that what comes back is. */
const argumentOf = (e: Expression, naming: Naming): string =>
  print(e, 0, freeNames(e).size === 0 ? { ...naming, floats: true } : naming);

/** Where one number decides for all elements, Python's own conditional says it as people do. */
function where([decides, yes, no]: readonly Expression[], naming: Naming): Printed {
  if (isScalar(decides, naming)) {
    const [a, b] = [branch(yes, no, naming), branch(no, yes, naming)];
    // Looser than everything: it always stands in parentheses within another expression.
    return [`${a} if ${truth(decides, naming)} else ${b}`, 0.5];
  }
  const args = [condition(decides, naming), argumentOf(yes, naming), argumentOf(no, naming)];
  return [
    naming.dialect.call(
      "where",
      args.map((text) => ({ text, scalar: false })),
    ),
    tightness.atom,
  ];
}

/** One of two that a number decides between: an array where the other is one. */
function branch(e: Expression, other: Expression, naming: Naming): string {
  const text = print(e, tightness.comparison, naming);
  const lone = naming.dialect.plain && isScalar(e, naming) && !isScalar(other, naming);
  return lone ? naming.dialect.asArray(text) : text;
}

/** A switch by its name alone: `nesterov`, which is 0 or 1. */
const truth = (e: Expression, naming: Naming): string =>
  e.kind === "name" && !constantsInPython.has(e.name) ? naming.rename(e.name) : condition(e, naming);

/** Whether it is a plain number: of plain numbers alone, and of no sum over an array, which some libraries keep as one. */
export function isScalar(e: Expression, naming: Pick<Naming, "scalar">): boolean {
  for (const name of freeNames(e)) if (!naming.scalar(name)) return false;
  return !reduces(e);
}

function reduces(e: Expression): boolean {
  let found = false;
  eachNode(e, (node) => {
    if (node.kind === "reduction") found = true;
  });
  return found;
}
