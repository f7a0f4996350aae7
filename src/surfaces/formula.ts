import { constants } from "../lang/functions/functions.ts";
import { type Expression, parseExpression, typedLimits } from "../lang/index.ts";
import { joinedNames } from "../lang/read/diagnostics.ts";
import { LanguageError, quote } from "../lang/read/error.ts";
import { nearest } from "../lang/read/nearest.ts";
import { eachNode } from "../lang/tree/walk.ts";

/**
 * Reads the formula of a surface, of x, y and the names of its settings, within the limits for text that a person types
 * or a link carries.
 *
 * @throws LanguageError where it cannot be read, and at the first other name or reduction
 */
export function parseSurfaceFormula(source: string, settings: readonly string[] = []): Expression {
  const formula = parseExpression(source, typedLimits);
  const known = ["x", "y", ...settings];
  eachNode(formula, (node) => {
    if (node.kind === "name" && !known.includes(node.name) && !constants.has(node.name))
      throw unknownName(node.name, node.span, known);
    if (node.kind === "reduction")
      throw new LanguageError(
        `${node.name} goes over the elements of a parameter in an update rule; a surface is a formula of one point.`,
        node.span,
        "Write it out, as in sqrt(x^2 + y^2).",
      );
  });
  return formula;
}

function unknownName(name: string, span: Expression["span"], known: readonly string[]): LanguageError {
  const message = `A surface is a formula of ${known.join(", ")}; ${quote(name)} is none of them.`;
  if ([...name].every((letter) => known.includes(letter))) return joinedNames(message, name, span);
  const similar = nearest(name, [...known, ...constants.keys()]);
  // Two letters may be two names, as in kx.
  const isSlip = similar !== null && (name.length > 2 || similar.length === 2);
  return new LanguageError(message, span, isSlip ? `Did you mean ${similar}?` : null);
}
