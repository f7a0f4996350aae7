import {
  type Expression,
  freeNames,
  type Program,
  type Statement,
  simplify,
  substitute,
} from "../../lang/index.ts";
import { constant } from "../../lang/symbolic/algebra.ts";

/**
 * A rule for hyperparameters that keep one value: that stands in their place, and what has no effect then is left out.
 * Its arithmetic is that of the whole rule, as long as nothing that is multiplied by 0 is infinite.
 */
export function specialize(program: Program, fixed: ReadonlyMap<string, number>): Program {
  if (fixed.size === 0) return program;
  const statements = program.statements
    .map((statement) => withValues(statement, fixed))
    .filter(changesAnything);
  const needed = neededFor("p", statements);
  return { ...program, statements: statements.filter(({ name }) => needed.has(name)) };
}

function withValues(statement: Statement, fixed: ReadonlyMap<string, number>): Statement {
  const values = new Map<string, Expression>(
    [...fixed].map(([name, value]) => [name, constant(value, statement.span)]),
  );
  const reads = freeNames(statement.value);
  if (![...fixed.keys()].some((name) => reads.has(name))) return statement;
  return { ...statement, value: simplify(substitute(statement.value, values)) };
}

const changesAnything = ({ name, value, initial }: Statement): boolean =>
  initial || value.kind !== "name" || value.name !== name;

/** The names that decide another one's value, at once or through others. */
function neededFor(name: string, statements: readonly Statement[]): ReadonlySet<string> {
  const needed = new Set([name]);
  // A set takes in what is added while it is gone through.
  for (const one of needed)
    for (const statement of statements)
      if (statement.name === one) for (const read of freeNames(statement.value)) needed.add(read);
  return needed;
}
