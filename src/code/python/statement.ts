import type { Expression } from "../../lang/index.ts";
import type { Dialect } from "./dialect.ts";
import { type Naming, printPython, printTerm } from "./expression.ts";
import { shareParts } from "./shared.ts";

/** Characters a line, as formatters of Python have it. */
const longest = 99;

/**
 * `target = e`, indented; a sum that is too long for a line is broken before its signs. Anything else keeps its line,
 * however long.
 */
export function assignment(target: string, e: Expression, naming: Naming, indent = "    "): string {
  const whole = `${indent}${target} = ${printPython(e, naming)}`;
  if (whole.length <= longest) return whole;
  const terms = termsOf(e, naming);
  if (terms.length < 2) return whole;
  return [`${indent}${target} = (`, ...terms.map((term) => `${indent}    ${term}`), `${indent})`].join("\n");
}

/** A sum's terms, each but the first with its sign before it. */
function termsOf(e: Expression, naming: Naming): string[] {
  const terms: string[] = [];
  let rest = e;
  while (
    rest.kind === "binary" &&
    (rest.operator === "+" || rest.operator === "-") &&
    !naming.known?.has(rest)
  ) {
    terms.unshift(`${rest.operator} ${printTerm(rest.right, false, naming)}`);
    rest = rest.left;
  }
  return [printTerm(rest, true, naming), ...terms];
}

/** Assignments, what several have in common before them. */
export function linesOf(named: readonly (readonly [string, Expression])[], dialect: Dialect): string {
  const known = new Map<Expression, string>();
  const naming: Naming = { dialect, rename: (name) => name, scalar: () => false, known };
  const { parts, whole } = shareParts(named.map(([, expression]) => expression));
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const name = `c${i + 1}`;
    lines.push(assignment(name, part, naming));
    known.set(part, name);
  }
  for (const [i, [name]] of named.entries()) lines.push(assignment(name, whole[i], naming));
  return lines.join("\n");
}
