import { LanguageError, quote } from "./error.ts";
import { elementNames, freeNames, substitute } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { Expression, Program, Span, Statement } from "./syntax.ts";
import { eachNode } from "./walk.ts";

/** An optimizer's update: a program of which every name has its role. */
export interface Rule {
  readonly program: Program;
  /** What a parameter keeps from step to step, in the order of reading; zero before the first unless in `inits`. */
  readonly stateSlots: readonly string[];
  /** Those that are the same for every element of a tensor: they depend on none, or through reductions alone. */
  readonly uniformSlots: ReadonlySet<string>;
  /** Values before the first step, of `p` and the hyperparameters. */
  readonly inits: ReadonlyMap<string, Expression>;
  /** Those that the rule reads, in the order of reading. */
  readonly hyperparameters: readonly string[];
  /**
   * `p` and each state slot after a step, of p, g, t, hyperparameters and slots before it. What statements share is
   * the same node, so these are graphs: walk them with `compile` or by identity, not as trees.
   */
  readonly outputs: ReadonlyMap<string, Expression>;
}

const roles: ReadonlySet<string> = new Set(["p", "g", "t"]);

/**
 * Gives every name of a rule its role: `p`, `g`, `t`; state slots, read before they are assigned; hyperparameters,
 * never assigned; locals, the rest.
 *
 * @throws LanguageError where a name has none of these, or is assigned against its role.
 */
export function checkRule(program: Program, hyperparameters: ReadonlySet<string>): Rule {
  for (const statement of program.statements) checkTarget(statement, hyperparameters);
  const steps = program.statements.filter(({ initial }) => !initial);
  const inits = readInits(program.statements);
  const names = new Roles(steps, inits, hyperparameters);
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
    (name) => name === "p" || name === "g" || (names.slots.has(name) && !uniformSlots.has(name)),
  );
  if (!perElement)
    throw new LanguageError(
      "The new p depends on neither p nor g of its element: all would become the same number.",
      p.span,
    );
  return { program, stateSlots, uniformSlots, inits, hyperparameters: [...names.used], outputs };
}

/** Follows a rule line by line and notes what each name turns out to be. */
class Roles {
  readonly assigned = new Set<string>();
  readonly slots = new Set<string>();
  readonly used = new Set<string>();
  readonly #hyperparameters: ReadonlySet<string>;
  readonly #targets: ReadonlySet<string>;

  constructor(
    steps: readonly Statement[],
    inits: ReadonlyMap<string, Expression>,
    hyperparameters: ReadonlySet<string>,
  ) {
    this.#hyperparameters = hyperparameters;
    this.#targets = new Set([...steps.map(({ name }) => name), ...inits.keys()]);
  }

  read(value: Expression): void {
    for (const name of freeNames(value)) {
      if (roles.has(name) || this.assigned.has(name)) continue;
      if (this.#targets.has(name)) this.slots.add(name);
      else this.readHyperparameter(name, value);
    }
  }

  readHyperparameter(name: string, within: Expression): void {
    if (!this.#hyperparameters.has(name)) throw this.#unknown(name, within);
    this.used.add(name);
  }

  #unknown(name: string, within: Expression): LanguageError {
    const similar = nearest(name, [...this.#hyperparameters, ...this.#targets, ...roles]);
    return new LanguageError(
      `${quote(name)} is neither assigned nor a hyperparameter.`,
      placeOf(name, within),
      similar && `Did you mean ${similar}?`,
    );
  }
}

function checkTarget({ name, initial, span }: Statement, hyperparameters: ReadonlySet<string>): void {
  const target = { start: span.start, end: span.start + (initial ? 0 : name.length) };
  if (name === "t") throw new LanguageError("t is the number of the step and can't be assigned.", target);
  if (hyperparameters.has(name))
    throw new LanguageError(`${quote(name)} is a hyperparameter and can't be assigned.`, target);
  if (initial && roles.has(name))
    throw new LanguageError(`${name} is given from outside and has no initial value of the rule's.`, span);
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
    if (roles.has(read) || names.slots.has(read) || names.assigned.has(read))
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
  const varies = (name: string) => name === "p" || name === "g" || (sources.has(name) && !uniform.has(name));
  for (let before = -1; before !== uniform.size; ) {
    before = uniform.size;
    for (const slot of uniform) if (sources.get(slot)?.some(varies)) uniform.delete(slot);
  }
  return uniform;
}

function placeOf(name: string, within: Expression): Span {
  let place = within.span;
  let found = false;
  eachNode(within, (e) => {
    if (!found && e.kind === "name" && e.name === name) [place, found] = [e.span, true];
  });
  return place;
}

function endOf({ statements }: Program): Span {
  const end = statements.at(-1)?.span.end ?? 0;
  return { start: end, end };
}
