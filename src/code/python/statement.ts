import type { Expression } from "../../lang/index.ts";
import { type Naming, printPython } from "./expression.ts";

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
    terms.unshift(`${rest.operator} ${operand(rest.right, naming)}`);
    rest = rest.left;
  }
  return [printPython(rest, naming), ...terms];
}

function operand(e: Expression, naming: Naming): string {
  const text = printPython(e, naming);
  const isSum = e.kind === "binary" && (e.operator === "+" || e.operator === "-");
  return isSum && !naming.known?.has(e) ? `(${text})` : text;
}
