/// <reference path="./papaparse.d.ts" />
import Papa, { type ParseError, type StepResult } from "papaparse";
import { checkHeader } from "./header.ts";
import { csvLimits } from "./limits.ts";
import { columnAt, type Report } from "./report.ts";
import { countSeparators, findSeparator } from "./separator.ts";

/** The cells of a file, trimmed; every row is as long as the header. */
export interface Records {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** [row]: the line of the file on which it begins. */
  readonly lines: readonly number[];
}

/** Reads the records, or reports what keeps the text from being a table. Lines without content are passed over. */
export function readRecords(text: string, report: Report): Records {
  const reader = new RecordReader(text, report);
  Papa.parse(text, {
    delimiter: reader.separator,
    newline: "\n",
    step: (result, parser) => {
      if (!reader.take(result)) parser.abort();
    },
  });
  return reader;
}

class RecordReader implements Records {
  header: readonly string[] = [];
  readonly rows: string[][] = [];
  readonly lines: number[] = [];
  readonly separator: string;
  readonly #text: string;
  readonly #report: Report;
  /** Where the next record begins. */
  #at = 0;
  #line = 1;

  constructor(text: string, report: Report) {
    this.#text = text;
    this.#report = report;
    this.separator = findSeparator(text.trimStart());
  }

  /** Takes the next record; false where reading on makes no sense. */
  take({ data, errors, meta }: StepResult): boolean {
    const fault = errors.find(({ code }) => quoteFaults.has(code));
    // After a stray quotation mark nobody knows which cell is which.
    if (fault) return this.#reportQuote(fault);
    const cells = data.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "") && !this.#takeCells(cells)) return false;
    this.#line += this.#linesUpTo(meta.cursor);
    this.#at = meta.cursor;
    return true;
  }

  #takeCells(cells: string[]): boolean {
    if (this.header.length === 0) {
      this.header = cells;
      return checkHeader(cells, this.#line, this.#report);
    }
    if (this.rows.length === csvLimits.rows) {
      this.#report.add(`The file has more than ${csvLimits.rows} rows, which is the most that are read.`);
      return false;
    }
    if (cells.length !== this.header.length) this.#reportRagged(cells);
    else {
      this.rows.push(cells);
      this.lines.push(this.#line);
    }
    return true;
  }

  #reportRagged(cells: readonly string[]): void {
    const { header } = this;
    const counts = `has ${cells.length} cells where the header has ${header.length}`;
    const extra = cells.length > header.length;
    const column = columnAt(header, Math.min(cells.length, header.length));
    const hint =
      extra && this.separator === ","
        ? " If commas mark decimals, write points or separate the cells by semicolons."
        : "";
    this.#report.cell(this.#line, column, `${extra ? "too many" : "missing"}: the row ${counts}.${hint}`);
  }

  #reportQuote(fault: ParseError): false {
    const opening = (fault.index ?? this.#at + 1) - 1;
    const place = countSeparators(this.#text, this.separator, this.#at, opening);
    const column = columnAt(this.header, place);
    this.#report.cell(this.#line + this.#linesUpTo(opening), column, quoteFaults.get(fault.code) ?? "");
    return false;
  }

  /** Line ends from the record's begin up to a place in the text. */
  #linesUpTo(end: number): number {
    let count = 0;
    for (
      let at = this.#text.indexOf("\n", this.#at);
      at >= 0 && at < end;
      at = this.#text.indexOf("\n", at + 1)
    ) {
      count += 1;
    }
    return count;
  }
}

const quoteFaults: ReadonlyMap<string, string> = new Map([
  ["MissingQuotes", "a quotation mark opens here and never closes."],
  [
    "InvalidQuotes",
    "a quotation mark opens here, and text follows the one that should close it. Inside of quotes, double the mark.",
  ],
]);
