import { farthest } from "../../experiment/runner.ts";
import { constants, type Expression, evaluate, freeNames, significant } from "../../lang/index.ts";
import { childrenOf } from "../../lang/tree/walk.ts";
import { type Told, told } from "../../words/told.ts";

/**
 * Returns a sentence on the operation at which a statement's value stopped to be a finite number; null where it is
 * finite, or where the numbers that went in were not.
 *
 * @param value that the statement gave `name`
 */
export function faultIn(
  name: string,
  value: number,
  e: Expression,
  values: ReadonlyMap<string, number>,
): Told | null {
  if (Number.isFinite(value)) {
    if (name !== "p" || Math.abs(value) <= farthest) return null;
    return told("p left the finite range here: it is beyond 1e12.");
  }
  const culprit = [...freeNames(e)].find((one) => !Number.isFinite(values.get(one)));
  if (culprit)
    return told("{name} is {value} before this line.", {
      name: culprit,
      value: significant(values.get(culprit) ?? Number.NaN),
    });
  const place = innermost(e, values);
  return place && inWords(name, place, values);
}

/** Returns the first operation whose value is not finite though its operands are. */
function innermost(e: Expression, values: ReadonlyMap<string, number>): Expression | null {
  for (const child of deciding(e, values)) {
    const found = Number.isFinite(evaluate(child, values)) ? null : innermost(child, values);
    if (found) return found;
  }
  const isCase = e.kind === "call" && e.name === "where";
  return isCase || Number.isFinite(evaluate(e, values)) ? null : e;
}

/** Returns the operands that decide a value: of `where` only the case that held. */
function deciding(e: Expression, values: ReadonlyMap<string, number>): readonly Expression[] {
  if (e.kind !== "call" || e.name !== "where") return childrenOf(e);
  const [condition, first, second] = e.arguments;
  const value = evaluate(condition, values);
  return [condition, value !== 0 && !Number.isNaN(value) ? first : second];
}

/** Says that a name has the value of an operation that is not finite. */
function inWords(name: string, e: Expression, values: ReadonlyMap<string, number>): Told {
  const shown = (operand: Expression): string => {
    const text = significant(evaluate(operand, values));
    return operand.kind === "name" && constants.has(operand.name) ? operand.name : text;
  };
  const is = (operation: string) => told("{name} is {operation} here.", { name, operation });
  if (e.kind === "call") return is(`${e.name}(${e.arguments.map(shown).join(", ")})`);
  if (e.kind !== "binary") return told("{name} is not finite here.", { name });
  const [left, right] = [shown(e.left), shown(e.right)];
  if (e.operator === "/" && Number(evaluate(e.right, values)) === 0) return is(`${left}/0`);
  if (e.operator === "^" && Number.isNaN(evaluate(e, values)))
    return told("{name} is {operation}, no real number, here.", { name, operation: `(${left})^${right}` });
  const sign =
    { "*": " · ", "/": "/", "^": "^", "+": " + ", "-": " − " }[e.operator as "+"] ?? ` ${e.operator} `;
  return told("{name} is {operation}, more than a number can hold, here.", {
    name,
    operation: `${left}${sign}${right}`,
  });
}
