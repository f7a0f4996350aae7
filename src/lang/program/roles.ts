import { LanguageError, quote } from "../read/error.ts";
import { nearest } from "../read/nearest.ts";
import { freeNames } from "../tree/names.ts";
import type { Declaration, Expression, Span, Statement } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";

/** The kind of a program: the name that it computes, and those that it is given. */
export interface Purpose {
  /** Such a program's name in a sentence. */
  readonly noun: "rule" | "schedule";
  /** The name that it has to assign. */
  readonly result: string;
  /** Names that a step gets from outside. */
  readonly given: ReadonlySet<string>;
  /** Those of them that cannot be assigned, with what each is. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Those of them that an initial value may be made of. */
  readonly initial: ReadonlySet<string>;
  /** Names that it is not given although others are, with what to write instead: they are no hyperparameters. */
  readonly foreign?: ReadonlyMap<string, string>;
}

/** The loss where a step begins, also given, but only where the program has nothing else of that name. */
export const loss = "loss";

export interface NameOptions {
  /** Whether a name that is never assigned may be a hyperparameter although nothing declares it. */
  readonly free?: boolean;
}

/**
 * Follows a program line by line and notes what each name turns out to be. Where names are free, one that is never
 * assigned is a hyperparameter, known or not.
 */
export class Roles {
  readonly assigned = new Set<string>();
  readonly slots = new Set<string>();
  readonly used = new Set<string>();
  /** Names that are given and read, `loss` among them where it is not the program's own. */
  readonly givenRead = new Set<string>();
  readonly purpose: Purpose;
  /** Set where `loss` is the program's own: declared, assigned or a hyperparameter. */
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

  /** Tells if a name has its value from outside. */
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
        throw new LanguageError(`A ${noun} is not given ${name}.`, placeOf(name, within), instead);
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

export function checkTarget(
  { name, initial, span }: Statement,
  hyperparameters: ReadonlySet<string>,
  { fixed, given, noun }: Purpose,
): void {
  const target = { start: span.start, end: span.start + (initial ? 0 : name.length) };
  const what = fixed.get(name);
  if (what !== undefined) throw new LanguageError(`${name} is ${what} and can't be assigned.`, target);
  if (hyperparameters.has(name))
    throw new LanguageError(`${quote(name)} is a hyperparameter and can't be assigned.`, target);
  if (initial && given.has(name))
    throw new LanguageError(`${name} is given from outside and has no initial value of the ${noun}'s.`, span);
}

/** The hyperparameters from outside and those that the program declares. */
export function withDeclared(
  hyperparameters: ReadonlySet<string>,
  declarations: readonly Declaration[],
  { given }: Purpose,
): ReadonlySet<string> {
  const all = new Set(hyperparameters);
  for (const { name, places } of declarations) {
    if (given.has(name))
      throw new LanguageError(`${name} is given from outside and has no slider.`, places.name);
    if (all.has(name)) throw new LanguageError(`${quote(name)} is a hyperparameter already.`, places.name);
    all.add(name);
  }
  return all;
}

export function placeOf(name: string, within: Expression): Span {
  let place = within.span;
  let found = false;
  eachNode(within, (e) => {
    if (!found && e.kind === "name" && e.name === name) [place, found] = [e.span, true];
  });
  return place;
}
