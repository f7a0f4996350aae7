import { parseStatements } from "../read/parse.ts";
import { basicFunctions } from "./arithmetic.ts";
import type { Language } from "./language.ts";

/** The part of the language that most rules make do with, which is a third of its size. */
export const basicLanguage: Language = {
  functions: basicFunctions,
  parse: (source) => parseStatements(source),
};
