import { parseStatements } from "../read/parse.ts";
import { basicFunctions } from "./arithmetic.ts";
import type { Language } from "./language.ts";

/** The part of the language that is enough for most rules, a third of the size of the whole. */
export const basicLanguage: Language = {
  functions: basicFunctions,
  parse: (source) => parseStatements(source),
};
