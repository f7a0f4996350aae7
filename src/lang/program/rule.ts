import { LanguageError } from "../read/error.ts";
import { elementNames } from "../tree/names.ts";
import type { Expression, Program } from "../tree/syntax.ts";
import { type ResolvedProgram, resolve } from "./resolve.ts";
import { loss, type NameOptions, type Purpose } from "./roles.ts";
import { findShared } from "./shared-slots.ts";

/** Of these there is one an element. */
const byElement: ReadonlySet<string> = new Set(["p", "g", "h"]);

const update: Purpose = {
  noun: "rule",
  result: "p",
  given: new Set(["p", "g", "t"]),
  fixed: new Map([["t", "the number of the step"]]),
  initial: new Set(["p"]),
};

const updateByCurvature: Purpose = { ...update, given: new Set([...update.given, "h"]) };

export interface RuleOptions extends NameOptions {
  /** Whether the rule gets `h`, an estimate of the Hessian's diagonal. */
  readonly curvature?: boolean;
}

/** An optimizer's update: `p` after a step, and slots that each parameter keeps. */
export interface Rule extends Omit<ResolvedProgram, "givenRead"> {
  /** Those that are the same for every element of a tensor: they depend on none, or through reductions alone. */
  readonly uniformSlots: ReadonlySet<string>;
  /** Those of them that are the same for all tensors too, since totals decide them. */
  readonly sharedSlots: ReadonlySet<string>;
  /** Whether it reads `loss`, the loss where the step begins: one number for all parameters. */
  readonly readsLoss: boolean;
}

/**
 * Gives every name of a rule its role: `p`, `g`, `t` and `loss`; state slots, read before they are assigned; hyperparameters,
 * never assigned; locals, the rest.
 *
 * @param known the hyperparameters that the program need not declare
 * @throws LanguageError where a name has none of these, or is assigned against its role.
 */
export function checkRule(
  program: Program,
  known: ReadonlySet<string>,
  { curvature = false, ...options }: RuleOptions = {},
): Rule {
  const { givenRead, ...resolved } = resolve(program, known, curvature ? updateByCurvature : update, options);
  const { stateSlots, outputs, inits } = resolved;
  const uniformSlots = findUniform(stateSlots, outputs, inits);
  const slots = new Set(stateSlots);
  const perElement = [...elementNames(outputs.get("p")!)].some(
    (name) => byElement.has(name) || (slots.has(name) && !uniformSlots.has(name)),
  );
  if (!perElement)
    throw new LanguageError(
      "The new p depends on neither p nor g of its element: all would become the same number.",
      program.statements.findLast(({ name, initial }) => name === "p" && !initial)!.span,
    );
  const readsLoss = givenRead.has(loss);
  const sharedSlots = findShared(uniformSlots, outputs, readsLoss ? new Set([loss]) : new Set());
  return { ...resolved, uniformSlots, sharedSlots, readsLoss };
}

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
