import type { ChosenSurface } from "../../experiment/index.ts";
import { type Expression, parseExpression, printSource, simplify, substitute } from "../../lang/index.ts";

/** Returns a surface's formula in x and y, with numbers in the place of its settings; unchanged where it has none. */
export function asFormula({ formula, settings }: ChosenSurface): string {
  const names = Object.entries(settings);
  if (names.length === 0) return formula.trim();
  const span = { start: 0, end: 0 };
  const numbers = new Map(
    names.map(([name, value]): [string, Expression] => [name, { kind: "number", value, span }]),
  );
  return printSource(simplify(substitute(parseExpression(formula), numbers)));
}
