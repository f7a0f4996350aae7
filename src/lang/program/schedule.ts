import { LanguageError } from "../read/error.ts";
import type { Expression, Program } from "../tree/syntax.ts";
import { eachNode } from "../tree/walk.ts";
import { type ResolvedProgram, resolve } from "./resolve.ts";
import type { NameOptions, Purpose } from "./roles.ts";

/** A schedule: the `rate` of an update, and the state slots that it keeps from one update to the next. */
export type ScheduleProgram = ResolvedProgram;

const scheduleRoles: Purpose = {
  noun: "schedule",
  result: "rate",
  given: new Set(["t", "base", "steps"]),
  fixed: new Map([
    ["t", "the number of updates made so far"],
    ["base", "the learning rate without the schedule"],
    ["steps", "the number of steps of the run"],
  ]),
  initial: new Set(["base", "steps"]),
  foreign: new Map([
    ["lr", "The learning rate without the schedule is base."],
    ["p", "A schedule can use t, base, steps and loss."],
    ["g", "A schedule can use t, base, steps and loss."],
  ]),
};

/**
 * Gives every name of a schedule its role: `t`, `base`, `steps` and `loss` are given; state slots are read before they
 * are assigned; hyperparameters are never assigned; all others are locals.
 *
 * @param known the hyperparameters that the program need not declare
 * @throws LanguageError where a name has none of these roles or is assigned against its role, and at a reduction
 */
export function checkSchedule(
  program: Program,
  known: ReadonlySet<string>,
  options: NameOptions = {},
): ScheduleProgram {
  for (const { value } of program.statements) eachNode(value, refuseReduction);
  return resolve(program, known, scheduleRoles, options);
}

function refuseReduction(e: Expression): void {
  if (e.kind === "reduction")
    throw new LanguageError(
      `A schedule computes with single numbers, so ${e.name} has nothing to reduce.`,
      e.span,
    );
}
