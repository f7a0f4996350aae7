import { type Limits, typedLimits } from "./limits.ts";
import { parseProgram } from "./parse.ts";
import { checkRule, type Rule } from "./rule.ts";
import type { Declaration } from "./syntax.ts";

/** A rule that brings its own hyperparameters. */
export interface TypedRule {
  readonly rule: Rule;
  /** Hyperparameters that the text declares, in its order, whether or not the rule reads them. */
  readonly declared: readonly Declaration[];
  /** Names that nothing declares or assigns, in the order of reading: hyperparameters as well. */
  readonly free: readonly string[];
}

/**
 * Reads the update rule that a person typed or a link carries.
 *
 * @throws LanguageError
 */
export function readRule(source: string, limits: Limits = typedLimits): TypedRule {
  const program = parseProgram(source, limits);
  const rule = checkRule(program, new Set(), { free: true });
  const names = new Set(program.declarations.map(({ name }) => name));
  const free = rule.hyperparameters.filter((name) => !names.has(name));
  return { rule, declared: program.declarations, free };
}
