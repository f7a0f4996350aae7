import { functionValues, negated, operators } from "./arithmetic.ts";
import { LanguageError, quote } from "./error.ts";
import { constants } from "./functions.ts";
import type { Expression, Program, Statement } from "./syntax.ts";

/**
 * The value of an expression, by walking the tree: the reference that every compiled form agrees with bit for bit.
 *
 * @param env a value for every free name
 * @throws LanguageError at a name without a value.
 */
export function evaluate(e: Expression, env: ReadonlyMap<string, number>): number {
  switch (e.kind) {
    case "number":
      return e.value;
    case "name":
      return lookUp(e, env);
    case "negate":
      return negated(evaluate(e.argument, env));
    case "binary":
      return operators[e.operator](evaluate(e.left, env), evaluate(e.right, env));
    case "call": {
      const [a, b, c] = e.arguments;
      return functionValues[e.name](
        evaluate(a, env),
        b ? evaluate(b, env) : Number.NaN,
        c ? evaluate(c, env) : Number.NaN,
      );
    }
  }
}

function lookUp(e: Extract<Expression, { kind: "name" }>, env: ReadonlyMap<string, number>): number {
  const value = constants.get(e.name) ?? env.get(e.name);
  if (value === undefined) throw new LanguageError(`${quote(e.name)} has no value.`, e.span);
  return value;
}

export interface TracedStatement {
  readonly name: string;
  readonly value: number;
  readonly statement: Statement;
}

/**
 * Every statement of a program in order, with the value it gives its name; `init` statements are left out.
 *
 * @param env the values before the step: of a rule p, g, t, the hyperparameters and the state slots
 * @throws LanguageError at a name without a value.
 */
export function trace(program: Program, env: ReadonlyMap<string, number>): TracedStatement[] {
  const values = new Map(env);
  const traced: TracedStatement[] = [];
  for (const statement of program.statements) {
    if (statement.initial) continue;
    const value = evaluate(statement.value, values);
    values.set(statement.name, value);
    traced.push({ name: statement.name, value, statement });
  }
  return traced;
}
