import { LanguageError, quote } from "./error.ts";
import { elementNames, freeNames, substitute } from "./names.ts";
import {
  byElement,
  checkTarget,
  given,
  loss,
  placeOf,
  Roles,
  type RuleOptions,
  withDeclared,
} from "./roles.ts";
import { findShared } from "./shared-slots.ts";
import type { Expression, Program, Span, Statement } from "./syntax.ts";
import { eachNode } from "./walk.ts";

/** An optimizer's update: a program of which every name has its role. */
export interface Rule {
  readonly program: Program;
  /** What a parameter keeps from step to step, in the order of reading; zero before the first unless in `inits`. */
  readonly stateSlots: readonly string[];
  /** Those that are the same for every element of a tensor: they depend on none, or through reductions alone. */
  readonly uniformSlots: ReadonlySet<string>;
  /** Those of them that are the same for all tensors too, since totals decide them. */
  readonly sharedSlots: ReadonlySet<string>;
  /** Values before the first step, of `p` and the hyperparameters. */
  readonly inits: ReadonlyMap<string, Expression>;
  /** Those that the rule reads, in the order of reading. */
  readonly hyperparameters: readonly string[];
  /** Whether it reads `loss`, the loss where the step begins: one number for all parameters. */
  readonly readsLoss: boolean;
  /**
   * `p` and each state slot after a step, of p, g, t, loss, hyperparameters and slots before it. What statements share is
   * the same node, so these are graphs: walk them with `compile` or by identity, not as trees.
   */
  readonly outputs: ReadonlyMap<string, Expression>;
}

/**
 * Gives every name of a rule its role: `p`, `g`, `t` and `loss`; state slots, read before they are assigned; hyperparameters,
 * never assigned; locals, the rest.
 *
 * @param known the hyperparameters that the program need not declare
 * @throws LanguageError where a name has none of these, or is assigned against its role.
 */
export function checkRule(program: Program, known: ReadonlySet<string>, options: RuleOptions = {}): Rule {
  const permitted = withDeclared(known, program.declarations);
  for (const statement of program.statements) checkTarget(statement, permitted);
  const steps = program.statements.filter(({ initial }) => !initial);
  const inits = readInits(program.statements);
  const names = new Roles(steps, inits, permitted, options);
  for (const { name, value } of steps) {
    names.read(value);
    names.assigned.add(name);
  }
  for (const statement of program.statements) if (statement.initial) checkInit(statement, names);
  const p = steps.findLast(({ name }) => name === "p");
  if (!p) throw new LanguageError("The rule never assigns p.", endOf(program), "Its last line is p = ….");

  const stateSlots = [...names.slots];
  const outputs = inline(steps, ["p", ...stateSlots]);
  const uniformSlots = findUniform(stateSlots, outputs, inits);
  const perElement = [...elementNames(outputs.get("p")!)].some(
    (name) => byElement.has(name) || (names.slots.has(name) && !uniformSlots.has(name)),
  );
  if (!perElement)
    throw new LanguageError(
      "The new p depends on neither p nor g of its element: all would become the same number.",
      p.span,
    );
  const { readsLoss } = names;
  const sharedSlots = findShared(uniformSlots, outputs, readsLoss ? new Set([loss]) : new Set());
  const hyperparameters = [...names.used];
  return { program, stateSlots, uniformSlots, sharedSlots, inits, hyperparameters, readsLoss, outputs };
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
      `${quote(name)} has an initial value that nothing reads.`,
      span,
      names.assigned.has(name) ? "It's assigned before it's read." : null,
    );
  eachNode(value, (e) => {
    if (e.kind === "reduction")
      throw new LanguageError(
        `An initial value can't be made with ${e.name}: each element starts from its own p.`,
        e.span,
        "Compute it in the step where t == 1.",
      );
  });
  for (const read of freeNames(value)) {
    if (read === "p") continue;
    const isGiven = given.has(read) || (read === loss && !names.ownLoss);
    if (isGiven || names.slots.has(read) || names.assigned.has(read))
      throw new LanguageError(
        `An initial value can't depend on ${quote(read)}: only on p and hyperparameters.`,
        placeOf(read, value),
      );
    names.readHyperparameter(read, value);
  }
}

/** The values of `wanted` after the statements, in terms of what holds before them. */
function inline(steps: readonly Statement[], wanted: readonly string[]): ReadonlyMap<string, Expression> {
  const values = new Map<string, Expression>();
  for (const { name, value } of steps) values.set(name, substitute(value, values));
  return new Map(wanted.map((name) => [name, values.get(name) ?? unchanged(name)]));
}

/** A slot that has an initial value and is never assigned keeps it. */
const unchanged = (name: string): Expression => ({ kind: "name", name, span: { start: 0, end: 0 } });

/** The largest set of slots that depend on uniform names alone: those that don't are struck out until none is left. */
function findUniform(
  slots: readonly string[],
  outputs: ReadonlyMap<string, Expression>,
  inits: ReadonlyMap<string, Expression>,
): ReadonlySet<string> {
  const uniform = new Set(slots);
  const sources = new Map(
    slots.map((slot) => {
      const init = inits.get(slot);
      return [slot, [...elementNames(outputs.get(slot)!), ...(init ? elementNames(init) : [])]];
    }),
  );
  const varies = (name: string) => byElement.has(name) || (sources.has(name) && !uniform.has(name));
  for (let before = -1; before !== uniform.size; ) {
    before = uniform.size;
    for (const slot of uniform) if (sources.get(slot)?.some(varies)) uniform.delete(slot);
  }
  return uniform;
}

function endOf({ declarations, statements }: Program): Span {
  const end = Math.max(declarations.at(-1)?.span.end ?? 0, statements.at(-1)?.span.end ?? 0);
  return { start: end, end };
}
