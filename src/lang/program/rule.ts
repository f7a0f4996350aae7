import { LanguageError } from "../read/error.ts";
import { elementNames } from "../tree/names.ts";
import type { Expression, Program } from "../tree/syntax.ts";
import { type ResolvedProgram, resolve } from "./resolve.ts";
import { loss, type NameOptions, type Purpose } from "./roles.ts";
import { findShared } from "./shared-slots.ts";

/** Given names that have one value an element. */
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
  /** Gives the rule `h`, an estimate of the diagonal of the Hessian. */
  readonly curvature?: boolean;
}

/** An optimizer's update: `p` after a step, and the state slots of each tensor. */
export interface Rule extends Omit<ResolvedProgram, "givenRead"> {
  /** State slots that are uniform in a tensor: they depend on no element, or only through reductions. */
  readonly uniformSlots: ReadonlySet<string>;
  /** Uniform slots that are the same for all tensors too, since totals or the loss decide them. */
  readonly sharedSlots: ReadonlySet<string>;
  /** True if the rule reads `loss`, the loss where the step begins: one number for all tensors. */
  readonly readsLoss: boolean;
}

/**
 * Gives every name of a rule its role: `p`, `g`, `t` and `loss` are given; state slots are read before they are
 * assigned; hyperparameters are never assigned; all others are locals.
 *
 * @param known the hyperparameters that the program need not declare
 * @throws LanguageError where a name has none of these roles, or is assigned against its role
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
      "The new p depends on neither p nor g, so all parameters would become the same number.",
      program.statements.findLast(({ name, initial }) => name === "p" && !initial)!.span,
    );
  const readsLoss = givenRead.has(loss);
  const sharedSlots = findShared(uniformSlots, outputs, readsLoss ? new Set([loss]) : new Set());
  return { ...resolved, uniformSlots, sharedSlots, readsLoss };
}

/** Returns the largest set of slots that depend only on uniform names: others are deleted until none is left. */
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
