/// <reference path="./papaparse.d.ts" />
import Papa, { type ParseError } from "papaparse";
import type { Separator } from "./format.ts";

/** One record of a file that is not blank. */
export interface TextRecord {
  /** The cells, trimmed. */
  readonly cells: readonly string[];
  /** The line of the file on which it begins. */
  readonly line: number;
}

/** A quotation mark after which the cells cannot be identified. */
export interface QuoteFault {
  readonly line: number;
  /** The column that it stands in, from 0. */
  readonly at: number;
  readonly message: string;
}

export interface Cut {
  readonly separator: Separator;
  readonly quotes: boolean;
}

/**
 * Splits a text into records and passes them to `take` until it returns false. Lines without content are skipped.
 * Returns the quotation mark at which the splitting ended, or null.
 *
 * @param from the index of the first record; lines are counted from the start of the text
 */
export function eachRecord(
  text: string,
  { separator, quotes }: Cut,
  from: number,
  take: (record: TextRecord) => boolean,
): QuoteFault | null {
  const body = from === 0 ? text : text.slice(from);
  let fault: QuoteFault | null = null;
  let line = 1 + linesIn(text, 0, from);
  let at = 0;
  Papa.parse(body, {
    delimiter: separator,
    newline: "\n",
    fastMode: quotes ? undefined : true,
    step: ({ data, errors, meta }, parser) => {
      const wrong = errors.find(({ code }) => quoteFaults.has(code));
      if (wrong) fault = placeOf(wrong, body, separator, at, line);
      const cells = cellsOf(data, separator);
      const isBlank = cells.every((cell) => cell === "");
      if (fault || (!isBlank && !take({ cells, line }))) return parser.abort();
      line += linesIn(body, at, meta.cursor);
      at = meta.cursor;
    },
  });
  return fault;
}

/** Returns the trimmed cells of a record; a run of blanks separates as one. */
function cellsOf(data: readonly string[], separator: Separator): string[] {
  const cells = data.map((cell) => cell.trim());
  return separator === " " ? cells.filter((cell) => cell !== "") : cells;
}

function placeOf(wrong: ParseError, body: string, separator: string, at: number, line: number): QuoteFault {
  const opening = (wrong.index ?? at + 1) - 1;
  return {
    line: line + linesIn(body, at, opening),
    at: countSeparators(body, separator, at, opening),
    message: quoteFaults.get(wrong.code) ?? "",
  };
}

/** Returns the number of line ends between two indices of the text. */
function linesIn(text: string, from: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/**
 * Returns the number of separators outside of quotes in `text` from `from` to `to`, or to the end of the first record.
 */
function countSeparators(text: string, separator: string, from = 0, to = text.length): number {
  let count = 0;
  let quoted = false;
  let fieldStart = true;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '"' && (quoted || fieldStart)) quoted = !quoted;
    else if (!quoted && character === "\n") break;
    else if (!quoted && character === separator) count += 1;
    // An opening quote stands at the start only; a doubled one inside closes and opens again.
    fieldStart = character === separator || character === '"';
  }
  return count;
}

const quoteFaults: ReadonlyMap<string, string> = new Map([
  ["MissingQuotes", "a quotation mark opens here and never closes."],
  [
    "InvalidQuotes",
    "a quotation mark opens here, and text follows the one that should close it. Inside of quotes, double the mark.",
  ],
]);
