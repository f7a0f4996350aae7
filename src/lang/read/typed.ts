import type { NameOptions } from "../program/roles.ts";
import { checkRule } from "../program/rule.ts";
import { checkSchedule } from "../program/schedule.ts";
import type { Declaration, Program } from "../tree/syntax.ts";
import { type Limits, typedLimits } from "./limits.ts";
import { parseProgram } from "./program.ts";

/** The hyperparameters of a typed program. */
export interface Typed {
  /** Hyperparameters that the text declares, in its order, also those that the program does not read. */
  readonly declared: readonly Declaration[];
  /** Names that are neither declared nor assigned, in the order of reading: these are hyperparameters too. */
  readonly free: readonly string[];
}

/**
 * Reads the update rule that a person typed or a link carries.
 *
 * @throws LanguageError
 */
export const readRule = (source: string, limits: Limits = typedLimits): Typed =>
  readTyped(source, limits, checkRule);

/**
 * Reads the schedule that a person typed or a link carries.
 *
 * @throws LanguageError
 */
export const readSchedule = (source: string, limits: Limits = typedLimits): Typed =>
  readTyped(source, limits, checkSchedule);

type Check = (
  program: Program,
  known: ReadonlySet<string>,
  options: NameOptions,
) => { readonly hyperparameters: readonly string[] };

function readTyped(source: string, limits: Limits, check: Check): Typed {
  const program = parseProgram(source, limits);
  const { hyperparameters } = check(program, new Set(), { free: true });
  const declared = new Set(program.declarations.map(({ name }) => name));
  const free = hyperparameters.filter((name) => !declared.has(name));
  return { declared: program.declarations, free };
}
