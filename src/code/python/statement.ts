import { type Expression, type PythonOptions, printPython, printPythonTerms } from "../../lang/index.ts";
import type { Dialect } from "./dialect.ts";
import { shareParts } from "./shared.ts";

/** Characters a line, as formatters of Python have it. */
const longest = 99;

/**
 * `target = e`, indented; a sum that is too long for a line is broken before its signs. Anything else keeps its line,
 * however long.
 */
export function assignment(target: string, e: Expression, options: PythonOptions, indent = "    "): string {
  const whole = `${indent}${target} = ${printPython(e, options)}`;
  if (whole.length <= longest) return whole;
  const terms = printPythonTerms(e, options);
  if (terms.length < 2) return whole;
  return [`${indent}${target} = (`, ...terms.map((term) => `${indent}    ${term}`), `${indent})`].join("\n");
}

/** Assignments, what several have in common before them. */
export function linesOf(named: readonly (readonly [string, Expression])[], dialect: Dialect): string {
  const known = new Map<Expression, string>();
  const options: PythonOptions = { dialect, known };
  const { parts, whole } = shareParts(named.map(([, expression]) => expression));
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const name = `c${i + 1}`;
    lines.push(assignment(name, part, options));
    known.set(part, name);
  }
  for (const [i, [name]] of named.entries()) lines.push(assignment(name, whole[i], options));
  return lines.join("\n");
}
