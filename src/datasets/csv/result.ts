import type { Table, Task } from "../definition.ts";
import type { CsvFormat } from "./text/format.ts";

/** A problem of a table, or a warning about a good one. */
export interface CsvProblem {
  /** The line of the file, the first being 1; null where it is no single one. */
  readonly row: number | null;
  /** The name of the column ("column 3" where it has none); null where it is no single one. */
  readonly column: string | null;
  /** A sentence that names both. */
  readonly message: string;
}

export interface CsvColumn {
  readonly name: string;
  /** Text where fewer than half of the cells are meant as numbers; a column of dates is text as a target. */
  readonly kind: "number" | "text" | "date";
  /** The number of rows that have no value in it. */
  readonly gaps: number;
  /** The number of its distinct values; 101 stands for more than 100. */
  readonly values: number;
  /** True for a column without a name and with another value in each row, as pandas and R write row names. */
  readonly numbersRows: boolean;
}

/** The user's choices; anything left out is recognised. */
export interface CsvChoice {
  readonly format?: Partial<CsvFormat> | undefined;
  /** The names of the inputs; by default, all columns but the target that can be inputs. */
  readonly columns?: readonly string[] | undefined;
  /** The name of the target; by default, the last column that can be learned. */
  readonly target?: string | undefined;
  /** By default, text or at most 20 distinct whole numbers are classes, other numbers a regression. */
  readonly task?: Task["kind"] | undefined;
  /** True leaves out rows that lack a value, or hold one that can't be read; they are reported otherwise. */
  readonly leaveOut?: boolean | undefined;
}

/** The reading of a file, with a table or without. */
interface CsvReading {
  /** The format; null where the file is no text. */
  readonly format: CsvFormat | null;
  /** All columns of the file, to choose from; empty where not even these could be read. */
  readonly columns: readonly CsvColumn[];
  /** The names of the inputs as chosen or recognised. */
  readonly inputs: readonly string[];
  /** The name of the target as chosen or recognised; null without columns. */
  readonly target: string | null;
  /** The first rows: a number, the words of a cell, or null where a value is missing. */
  readonly preview: readonly (readonly (number | string | null)[])[];
  /** Sentences on what was recognised, changed or left out. */
  readonly notes: readonly string[];
}

export interface GoodCsv extends CsvReading {
  readonly table: Table;
  readonly warnings: readonly CsvProblem[];
  /**
   * The number of distinct whole numbers of the target where they could be classes or amounts, and the choice does not
   * say which; else null.
   */
  readonly unclear: number | null;
}

export interface BadCsv extends CsvReading {
  /** At most 20 problems, from the top of the file. */
  readonly problems: readonly CsvProblem[];
  /** The number of all problems, listed or not. */
  readonly total: number;
  /** The number of rows with problems and of all rows, where the other rows make a table; else null. */
  readonly incomplete: { readonly rows: number; readonly of: number } | null;
}

export type CsvResult = GoodCsv | BadCsv;
