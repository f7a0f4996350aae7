import { LanguageError, quote } from "./error.ts";
import { freeNames } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { Declaration, Expression, Span, Statement } from "./syntax.ts";
import { eachNode } from "./walk.ts";

/** Names that a step gets from outside. */
export const given: ReadonlySet<string> = new Set(["p", "g", "t"]);

/** The same for a rule that gets `h` too, an estimate of the Hessian's diagonal. */
const givenCurvature: ReadonlySet<string> = new Set([...given, "h"]);

/** The loss where a step begins, also given, but only where the rule has nothing else of that name. */
export const loss = "loss";

/** Of these there is one an element. */
export const byElement: ReadonlySet<string> = new Set(["p", "g", "h"]);

export interface RuleOptions {
  /** Whether a name that is never assigned may be a hyperparameter although nothing declares it. */
  readonly free?: boolean;
  /** Whether the rule gets `h`, an estimate of the Hessian's diagonal. */
  readonly curvature?: boolean;
}

/**
 * Follows a rule line by line and notes what each name turns out to be. Where names are free, one that is never
 * assigned is a hyperparameter, known or not.
 */
export class Roles {
  readonly assigned = new Set<string>();
  readonly slots = new Set<string>();
  readonly used = new Set<string>();
  /** Whether `loss` is the rule's own: declared, assigned or a hyperparameter. */
  readonly ownLoss: boolean;
  /** Whether the rule reads the loss that is given. */
  readsLoss = false;
  readonly #hyperparameters: ReadonlySet<string>;
  readonly #free: boolean;
  readonly #given: ReadonlySet<string>;
  readonly #targets: ReadonlySet<string>;

  constructor(
    steps: readonly Statement[],
    inits: ReadonlyMap<string, Expression>,
    hyperparameters: ReadonlySet<string>,
    { free = false, curvature = false }: RuleOptions,
  ) {
    this.#free = free;
    this.#given = curvature ? givenCurvature : given;
    this.#hyperparameters = hyperparameters;
    this.#targets = new Set([...steps.map(({ name }) => name), ...inits.keys()]);
    this.ownLoss = this.#targets.has(loss) || hyperparameters.has(loss);
  }

  read(value: Expression): void {
    for (const name of freeNames(value)) {
      if (this.#given.has(name) || this.assigned.has(name)) continue;
      if (name === loss && !this.ownLoss) this.readsLoss = true;
      else if (this.#targets.has(name)) this.slots.add(name);
      else this.readHyperparameter(name, value);
    }
  }

  readHyperparameter(name: string, within: Expression): void {
    if (!this.#free && !this.#hyperparameters.has(name)) throw this.#unknown(name, within);
    this.used.add(name);
  }

  #unknown(name: string, within: Expression): LanguageError {
    const similar = nearest(name, [...this.#hyperparameters, ...this.#targets, ...given, loss]);
    return new LanguageError(
      `${quote(name)} is neither assigned nor a hyperparameter.`,
      placeOf(name, within),
      similar && `Did you mean ${similar}?`,
    );
  }
}

export function checkTarget({ name, initial, span }: Statement, hyperparameters: ReadonlySet<string>): void {
  const target = { start: span.start, end: span.start + (initial ? 0 : name.length) };
  if (name === "t") throw new LanguageError("t is the number of the step and can't be assigned.", target);
  if (hyperparameters.has(name))
    throw new LanguageError(`${quote(name)} is a hyperparameter and can't be assigned.`, target);
  if (initial && given.has(name))
    throw new LanguageError(`${name} is given from outside and has no initial value of the rule's.`, span);
}

/** The hyperparameters from outside and those that the program declares. */
export function withDeclared(
  hyperparameters: ReadonlySet<string>,
  declarations: readonly Declaration[],
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
