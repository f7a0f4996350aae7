import { LanguageError, quote } from "../read/error.ts";
import { freeNames, substitute } from "../tree/names.ts";
import type { Expression, Program, Span, Statement } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";
import { checkTarget, type NameOptions, type Purpose, placeOf, Roles, withDeclared } from "./roles.ts";

/** A program in which every name has its role. */
export interface ResolvedProgram {
  readonly program: Program;
  /** Names of state slots, in the order of reading; 0 before the first step unless in `inits`. */
  readonly stateSlots: readonly string[];
  /** Values of state slots before the first step. */
  readonly inits: ReadonlyMap<string, Expression>;
  /** The hyperparameters that the program reads, in the order of reading. */
  readonly hyperparameters: readonly string[];
  /** Names that are given from outside and read, by a step or by an initial value. */
  readonly givenRead: ReadonlySet<string>;
  /**
   * The result and each state slot after a step, as expressions of given names, hyperparameters and the slots before
   * it. Statements share nodes, so these are graphs: walk them by identity (`eachNode`) or compile them, not as trees.
   */
  readonly outputs: ReadonlyMap<string, Expression>;
}

/**
 * Gives every name of a program its role: given from outside; state slots, read before they are assigned;
 * hyperparameters, never assigned; locals, the rest.
 *
 * @param known the hyperparameters that the program need not declare
 * @throws LanguageError where a name has none of these, or is assigned against its role
 */
export function resolve(
  program: Program,
  known: ReadonlySet<string>,
  purpose: Purpose,
  options: NameOptions,
): ResolvedProgram {
  const permitted = withDeclared(known, program.declarations, purpose);
  for (const statement of program.statements) checkTarget(statement, permitted, purpose);
  const steps = program.statements.filter(({ initial }) => !initial);
  const inits = readInits(program.statements);
  const names = new Roles(steps, inits, permitted, purpose, options);
  for (const { name, value } of steps) {
    names.read(value);
    names.assigned.add(name);
  }
  for (const statement of program.statements) if (statement.initial) checkInit(statement, names);
  const { noun, result } = purpose;
  if (!names.assigned.has(result))
    throw new LanguageError(
      `The ${noun} never assigns ${result}.`,
      endOf(program),
      `End it with ${result} = ….`,
    );
  const stateSlots = [...names.slots];
  const outputs = inline(steps, [result, ...stateSlots]);
  const { used, givenRead } = names;
  return { program, stateSlots, inits, hyperparameters: [...used], givenRead, outputs };
}

function readInits(statements: readonly Statement[]): ReadonlyMap<string, Expression> {
  const inits = new Map<string, Expression>();
  for (const { name, initial, value, span } of statements) {
    if (initial && inits.has(name)) throw new LanguageError(`${quote(name)} has two initial values.`, span);
    if (initial) inits.set(name, value);
  }
  return inits;
}

function checkInit({ name, value, span }: Statement, names: Roles): void {
  if (!names.slots.has(name))
    throw new LanguageError(
      `${quote(name)} has an initial value that is never read.`,
      span,
      names.assigned.has(name) ? "It's assigned before it's read." : null,
    );
  const { initial } = names.purpose;
  eachNode(value, (e) => {
    if (e.kind === "reduction")
      throw new LanguageError(
        `An initial value can't use ${e.name}: each element starts from its p.`,
        e.span,
        "Compute it in the step where t == 1.",
      );
  });
  for (const read of freeNames(value)) {
    if (initial.has(read)) {
      names.givenRead.add(read);
      continue;
    }
    if (names.isGiven(read) || names.slots.has(read) || names.assigned.has(read))
      throw new LanguageError(
        `An initial value can't depend on ${quote(read)}: only on ${[...initial].join(", ")} and hyperparameters.`,
        placeOf(read, value),
      );
    names.readHyperparameter(read, value);
  }
}

/** Returns the values of `wanted` after the statements, as expressions of the values before them. */
function inline(steps: readonly Statement[], wanted: readonly string[]): ReadonlyMap<string, Expression> {
  const values = new Map<string, Expression>();
  for (const { name, value } of steps) values.set(name, substitute(value, values));
  return new Map(wanted.map((name) => [name, values.get(name) ?? unchanged(name)]));
}

/** Returns the next value of a slot that has an initial value and is never assigned: the same. */
const unchanged = (name: string): Expression => ({ kind: "name", name, span: { start: 0, end: 0 } });

function endOf({ declarations, statements }: Program): Span {
  const end = Math.max(declarations.at(-1)?.span.end ?? 0, statements.at(-1)?.span.end ?? 0);
  return { start: end, end };
}
