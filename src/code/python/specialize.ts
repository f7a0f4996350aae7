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
 * Specializes a rule for hyperparameters that keep one value: the value replaces them, and statements without effect
 * are left out. The results are those of the whole rule unless it multiplies an infinite value by 0.
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

/** Returns the names that another one's value depends on, directly or through others. */
function neededFor(name: string, statements: readonly Statement[]): ReadonlySet<string> {
  const needed = new Set([name]);
  // Iterating over a set visits the elements that are added meanwhile.
  for (const one of needed)
    for (const statement of statements)
      if (statement.name === one) for (const read of freeNames(statement.value)) needed.add(read);
  return needed;
}
