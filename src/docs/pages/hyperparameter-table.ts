import { printNumber } from "../../experiment/index.ts";
import { type Hyperparameter, rangeInWords } from "../../optim/index.ts";
import { inline } from "../equations.ts";
import { code, ofSentences, plain, table } from "../markdown.ts";

/** Writes a table of hyperparameters. @param prefix of their names in a link: "cosine." */
export function hyperparameterTable(
  hyperparameters: Readonly<Record<string, Hyperparameter>>,
  prefix = "",
): string {
  const rows = Object.entries(hyperparameters).map(([name, one]) => [
    code(prefix + name),
    one.tex === "" ? plain(one.symbol) : inline(one.tex),
    plain(one.meaning),
    defaultInWords(one),
    permitted(one),
  ]);
  return rows.length === 0
    ? "It has none."
    : table(["in a link", "symbol", ofSentences("meaning"), "default", "permitted"], rows);
}

const defaultInWords = ({ default: value }: Hyperparameter): string =>
  typeof value === "number" ? code(printNumber(value)) : `follows ${code(value.follows)}`;

/** Writes the permitted values; a kind is written by its number in a link, by its word in the library. */
function permitted({ words, scale, range }: Hyperparameter): string {
  if (words) return words.map((word, i) => `${i} (${code(JSON.stringify(word))})`).join(", ");
  return scale === "switch" ? "0 (off) or 1 (on)" : `${range.whole ? "whole, " : ""}${rangeInWords(range)}`;
}
