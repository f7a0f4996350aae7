import type { Program } from "../tree/syntax.ts";
import { advice } from "./advice.ts";
import { readDeclaration } from "./declaration.ts";
import { builtInLimits, type Limits } from "./limits.ts";
import { parseStatements } from "./parse.ts";

/**
 * Reads statements and declarations of hyperparameters, one a line or separated by `;`; a line break inside parentheses
 * is a blank.
 *
 * @throws LanguageError
 */
export const parseProgram = (source: string, limits: Limits = builtInLimits): Program =>
  parseStatements(source, limits, { readDeclaration, advice });
