import { LanguageError, quote } from "../read/error.ts";
import { nearest } from "../read/nearest.ts";
import { freeNames } from "../tree/names.ts";
import type { Declaration, Expression, Span, Statement } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";

/** The kind of a program: the name that it computes, and the names that it is given. */
export interface Purpose {
  /** The word for such a program in a sentence. */
  readonly noun: "rule" | "schedule";
  /** The name that it has to assign. */
  readonly result: string;
  /** Names that a step gets from outside. */
  readonly given: ReadonlySet<string>;
  /** Given names that cannot be assigned, with the meaning of each. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Given names that an initial value may be computed from. */
  readonly initial: ReadonlySet<string>;
  /** Names of rules that such a program is not given, with a hint of what to write: they are no hyperparameters. */
  readonly foreign?: ReadonlyMap<string, string>;
}

/** The name of the loss where a step begins; it is also given unless the program uses the name for something else. */
export const loss = "loss";

export interface NameOptions {
  /** Permits a name that is never assigned to be a hyperparameter although nothing declares it. */
  readonly free?: boolean;
}

/**
 * Collects the role of each name while the statements of a program are read in order. Where names are free, one that is
 * never assigned is a hyperparameter, known or not.
 */
export class Roles {
  readonly assigned = new Set<string>();
  readonly slots = new Set<string>();
  readonly used = new Set<string>();
  /** Names that are given and read, among them `loss` if the program does not define it. */
  readonly givenRead = new Set<string>();
  readonly purpose: Purpose;
  /** True if the program defines `loss`: it is declared, assigned or a hyperparameter. */
  readonly #ownLoss: boolean;
  readonly #hyperparameters: ReadonlySet<string>;
  readonly #free: boolean;
  readonly #targets: ReadonlySet<string>;

  constructor(
    steps: readonly Statement[],
    inits: ReadonlyMap<string, Expression>,
    hyperparameters: ReadonlySet<string>,
    purpose: Purpose,
    { free = false }: NameOptions,
  ) {
    this.#free = free;
    this.purpose = purpose;
    this.#hyperparameters = hyperparameters;
    this.#targets = new Set([...steps.map(({ name }) => name), ...inits.keys()]);
    this.#ownLoss = this.#targets.has(loss) || hyperparameters.has(loss);
  }

  /** Returns true if a name has its value from outside. */
  isGiven(name: string): boolean {
    return this.purpose.given.has(name) || (name === loss && !this.#ownLoss);
  }

  read(value: Expression): void {
    for (const name of freeNames(value)) {
      if (this.assigned.has(name)) continue;
      if (this.isGiven(name)) this.givenRead.add(name);
      else if (this.#targets.has(name)) this.slots.add(name);
      else this.readHyperparameter(name, value);
    }
  }

  readHyperparameter(name: string, within: Expression): void {
    if (!this.#hyperparameters.has(name)) {
      const { noun, foreign } = this.purpose;
      const instead = foreign?.get(name);
      if (instead !== undefined)
        throw new LanguageError(`${name} is not available in a ${noun}.`, placeOf(name, within), instead);
      if (!this.#free) throw this.#unknown(name, within);
    }
    this.used.add(name);
  }

  #unknown(name: string, within: Expression): LanguageError {
    const similar = nearest(name, [...this.#hyperparameters, ...this.#targets, ...this.purpose.given, loss]);
    return new LanguageError(
      `${quote(name)} is neither assigned nor a hyperparameter.`,
      placeOf(name, within),
      similar && `Did you mean ${similar}?`,
    );
  }
}

/** @throws LanguageError where a statement assigns a name against its role */
export function checkTarget(
  { name, initial, span }: Statement,
  hyperparameters: ReadonlySet<string>,
  { fixed, given }: Purpose,
): void {
  const target = { start: span.start, end: span.start + (initial ? 0 : name.length) };
  const what = fixed.get(name);
  if (what !== undefined) throw new LanguageError(`${name} is ${what} and can't be assigned.`, target);
  if (hyperparameters.has(name))
    throw new LanguageError(`${quote(name)} is a hyperparameter and can't be assigned.`, target);
  if (initial && given.has(name))
    throw new LanguageError(`${name} has its value from outside, so it can't have an initial value.`, span);
}

/**
 * Returns the hyperparameters from outside and those that the program declares.
 *
 * @throws LanguageError where a declared name is given or is a hyperparameter already
 */
export function withDeclared(
  hyperparameters: ReadonlySet<string>,
  declarations: readonly Declaration[],
  { given }: Purpose,
): ReadonlySet<string> {
  const all = new Set(hyperparameters);
  for (const { name, places } of declarations) {
    if (given.has(name))
      throw new LanguageError(`${name} has its value from outside, so it has no slider.`, places.name);
    if (all.has(name)) throw new LanguageError(`${quote(name)} is already a hyperparameter.`, places.name);
    all.add(name);
  }
  return all;
}

/** Returns the place of the first use of a name within an expression. */
export function placeOf(name: string, within: Expression): Span {
  let place = within.span;
  let found = false;
  eachNode(within, (e) => {
    if (!found && e.kind === "name" && e.name === name) [place, found] = [e.span, true];
  });
  return place;
}
