import { unsupportedReason } from "../optim/index.ts";
import { Inexpressible } from "./inexpressible.ts";
import type { Plan } from "./plan.ts";
import { type Problem, traitsOf } from "./problem/problem.ts";
import type { Layout } from "./python/layout.ts";

/** An expression that makes an optimizer, with what it needs. */
export interface Made {
  readonly text: Layout;
  /** Lines of imports that the text needs. */
  readonly imports: readonly string[];
  /** Features of the program that it needs: "estimates", "warmup". */
  readonly features: readonly string[];
}

/** A contender in a program. */
export interface Contender {
  readonly id: string;
  readonly made: Made;
  /** The contender's edits, each a step and an expression of the optimizer `o`. */
  readonly edits: readonly { readonly step: number; readonly text: Layout }[];
  /** Says whether it asks for more gradients than the one that a step begins with. */
  readonly needsClosure: boolean;
}

/**
 * Writes a contender for each plan; a note says which are left out, and why.
 *
 * @param write throws Inexpressible for what a flavour cannot say
 * @param notes gets sentences for the reader of the program (mutates)
 */
export function writeContenders(
  problem: Problem,
  plans: readonly Plan[],
  notes: Set<string>,
  write: (plan: Plan) => Contender,
): Contender[] {
  const contenders = plans.flatMap((plan) => {
    try {
      const unsupported = unsupportedReason(plan.definition, traitsOf(problem));
      if (unsupported) throw new Inexpressible(`${unsupported}.`);
      return [write(plan)];
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      notes.add(`${plan.title} (${plan.id}) is missing: ${error.message}`);
      return [];
    }
  });
  if (contenders.length === 0) notes.add("No contender can run, so the program prints nothing.");
  return contenders;
}
