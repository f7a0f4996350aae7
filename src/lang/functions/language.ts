import { parseProgram } from "../read/program.ts";
import type { Program } from "../tree/syntax.ts";
import type { Functions } from "./arithmetic.ts";
import { everyFunction } from "./every-function.ts";

/** The part of the language that a rule is written in. */
export interface Language {
  readonly functions: Functions;
  /** @throws LanguageError */
  readonly parse: (source: string) => Program;
}

/** The language with all its functions, and with declarations. */
export const wholeLanguage: Language = { functions: everyFunction, parse: (source) => parseProgram(source) };
