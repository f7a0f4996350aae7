import { type Expression, type PythonOptions, printPython } from "../../lang/index.ts";
import { wrapExpression } from "./layout.ts";
import { shareParts } from "./shared.ts";

/** Returns `target = e`, indented, over several lines where it is long. */
export const assignment = (target: string, e: Expression, options: PythonOptions): string =>
  wrapExpression(`${target} = `, printPython(e, options), "    ");

/** Returns `return e`, indented. */
export const returned = (e: Expression, options: PythonOptions): string =>
  wrapExpression("return ", printPython(e, options), "    ");

/**
 * Returns assignments, their common subexpressions before them.
 *
 * @param given its `uses` gets the names that the printed text uses (mutates)
 * @param last the expression that the function returns after them, if any
 */
export function linesOf(
  named: readonly (readonly [string, Expression])[],
  given: PythonOptions,
  last?: Expression,
): string {
  const known = new Map<Expression, string>();
  const options: PythonOptions = { ...given, known };
  const expressions = named.map(([, expression]) => expression);
  const { parts, whole } = shareParts(last ? [...expressions, last] : expressions);
  const lines: string[] = [];
  for (const [i, part] of parts.entries()) {
    const name = `c${i + 1}`;
    lines.push(assignment(name, part, options));
    known.set(part, name);
  }
  for (const [i, [name]] of named.entries()) lines.push(assignment(name, whole[i], options));
  if (last) lines.push(returned(whole[named.length], options));
  return lines.join("\n");
}
