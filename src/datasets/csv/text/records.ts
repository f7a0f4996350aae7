import { csvLimits } from "../limits.ts";
import { columnAt, quoted, type Report } from "../report.ts";
import type { CsvFormat } from "./format.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { type Cut, eachRecord, type QuoteFault } from "./record.ts";
import { declaredSeparator, findSeparator, type Sample, sampleOf } from "./separator.ts";

export interface Rows {
  /** The cells, trimmed; every row has one for each column. */
  readonly rows: readonly (readonly string[])[];
  /** [row]: the line of the file on which it begins. */
  readonly lines: readonly number[];
  /** The rows that have more or fewer cells in the file. */
  readonly ragged: ReadonlyMap<number, RowFault>;
  /** The number of rows in the file, of which at most the limit are taken. */
  readonly total: number;
}

export interface RowFault {
  readonly column: string | number;
  /** The text after the place in a sentence. */
  readonly fault: string;
}

/** The cells of a file and the format that they were read in. */
export interface Records extends Rows, Layout, Cut {
  /** The records that the file begins with, as they stand. */
  readonly sample: Sample["records"];
}

/** Reads the records in a format, recognised where left out. Reports the reasons why a text is no table. */
export function readRecords(text: string, wanted: Partial<CsvFormat>, report: Report): Records {
  const declared = declaredSeparator(text);
  const from = declared?.from ?? 0;
  const quotes = wanted.quotes ?? true;
  const separator = wanted.separator ?? declared?.separator ?? findSeparator(text, quotes, from);
  const cut: Cut = { separator, quotes };
  const sample = sampleOf(text, separator, quotes, from);
  const layout = layoutOf(sample, wanted.header);
  const reader = new RowReader(cut, layout);
  // A quotation mark that never closes explains columns that are not there.
  if (sample.broken || hasColumns(layout, sample, report)) reader.read(text, from, report);
  if (sample.broken && report.total === 0) hasColumns(layout, sample, report);
  const { rows, lines, ragged, total } = reader;
  return { ...layout, ...cut, rows, lines, ragged, total, sample: sample.records };
}

/** Says whether the number of columns is permitted; reports why not. */
function hasColumns({ names }: Layout, sample: Sample, report: Report): boolean {
  if (names.length > csvLimits.columns) {
    const most = `at most ${csvLimits.columns} are read. Keep those that matter and try again.`;
    report.add(`The file has ${names.length} columns; ${most}`);
    return false;
  }
  if (names.length > 1) return true;
  const only = quoted(sample.records[0]?.[0] ?? "");
  report.add(
    `The file has one column, which begins with ${only}. A table needs an input and a target; choose another separator if there are more.`,
  );
  return false;
}

class RowReader implements Rows {
  readonly rows: (readonly string[])[] = [];
  readonly lines: number[] = [];
  readonly ragged = new Map<number, RowFault>();
  total = 0;
  /** The number of records passed in the last reading, those above the rows too. */
  #passed = 0;
  readonly #cut: Cut;
  readonly #layout: Layout;

  constructor(cut: Cut, layout: Layout) {
    this.#cut = cut;
    this.#layout = layout;
  }

  /** Takes the rows; of more than the limit, as many as the limit, evenly spread. */
  read(text: string, from: number, report: Report): void {
    const most = csvLimits.rows;
    const fault = this.#each(text, from, (cells, line) => {
      this.total += 1;
      if (this.total <= most) this.#take(cells, line);
    });
    if (fault) this.#reportQuote(fault, report);
    if (fault || this.total <= most) return;
    this.rows.length = 0;
    this.lines.length = 0;
    this.ragged.clear();
    const taken = (row: number): number => Math.floor((row * most) / this.total);
    this.#each(text, from, (cells, line, row) => {
      if (taken(row + 1) > taken(row)) this.#take(cells, line);
    });
  }

  #each(
    text: string,
    from: number,
    take: (cells: readonly string[], line: number, row: number) => void,
  ): QuoteFault | null {
    const { before } = this.#layout;
    this.#passed = 0;
    return eachRecord(text, this.#cut, from, ({ cells, line }) => {
      if (this.#passed >= before) take(cells, line, this.#passed - before);
      this.#passed += 1;
      return true;
    });
  }

  #take(cells: readonly string[], line: number): void {
    const width = this.#layout.names.length;
    const surplus = cells.slice(width).some((cell) => cell !== "");
    if (cells.length < width || surplus) this.ragged.set(this.rows.length, this.#raggedness(cells));
    const padding = Array.from({ length: Math.max(0, width - cells.length) }, () => "");
    this.rows.push(cells.length === width ? cells : [...cells.slice(0, width), ...padding]);
    this.lines.push(line);
  }

  #raggedness(cells: readonly string[]): RowFault {
    const { names, header } = this.#layout;
    const counts = `the row has ${cells.length} cells where ${header ? "the header has" : "others have"} ${names.length}`;
    const column = columnAt(names, Math.min(cells.length, names.length));
    if (cells.length < names.length) return { column, fault: `missing: ${counts}.` };
    const hint =
      this.#cut.separator === ","
        ? " If commas mark decimals, write points or separate the cells by semicolons."
        : "";
    return { column, fault: `too many: ${counts}.${hint}` };
  }

  #reportQuote({ line, at, message }: QuoteFault, report: Report): void {
    const { names, before } = this.#layout;
    // Within the header the names are not known.
    report.cell(line, this.#passed < before ? at + 1 : columnAt(names, at), () => message);
  }
}
