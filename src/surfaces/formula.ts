import { type Expression, LanguageError, parseExpression, typedLimits } from "../lang/index.ts";

/**
 * Reads the formula of a surface: of x, y, the names of its settings, pi and e. The limits are those for what
 * a person types or a link carries.
 *
 * @throws LanguageError where it cannot be read or has another name; its span says where
 */
export function parseSurfaceFormula(source: string, settings: readonly string[] = []): Expression {
  return parseExpression(source, typedLimits);
}
