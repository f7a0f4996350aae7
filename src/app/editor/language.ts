import { StreamLanguage, type StringStream } from "@codemirror/language";
import { arityOf, constants } from "../../lang/index.ts";

/** Keywords of declarations and before statements. */
const words: ReadonlySet<string> = new Set(["init", "in", "log", "linear", "complement", "switch"]);

/**
 * Returns the language for the editor's colours. It classifies tokens and does not check the text.
 *
 * @param given names that have their values from outside the text
 */
export const languageOf = (given: ReadonlySet<string>) =>
  StreamLanguage.define({
    name: "downhill",
    token: (stream) => {
      if (stream.eatSpace()) return null;
      if (stream.match(/^#.*/)) return "comment";
      if (stream.match(/^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/i) || stream.match(/^⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/))
        return "number";
      if (stream.match("π")) return "atom";
      if (stream.match(/^[A-Za-z_][A-Za-z_0-9]*/)) return nameKind(stream, given);
      stream.next();
      return "operator";
    },
    languageData: { commentTokens: { line: "#" } },
  });

function nameKind(stream: StringStream, given: ReadonlySet<string>): string {
  const name = stream.current();
  // `log` is a function where it is called, and a keyword at the end of a range.
  if (arityOf(name) !== undefined && stream.match(/^\s*\(/, false)) return "variableName.function";
  if (words.has(name)) return "keyword";
  if (constants.has(name)) return "atom";
  if (given.has(name)) return "self";
  return /^\s*=[^=]/.test(stream.string.slice(stream.pos)) ? "variableName.definition" : "variableName";
}
