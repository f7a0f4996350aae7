import type { Table, Task } from "../definition.ts";
import type { CsvFormat } from "./text/format.ts";

/** What is wrong with a table, or notable in one that is good. */
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
  /** The rows that have no value in it. */
  readonly gaps: number;
  /** Its different values; 101 stands for more than 100. */
  readonly values: number;
  /** Whether it has no name and another value in each row, as pandas and R write the names of rows. */
  readonly numbersRows: boolean;
}

/** What the user chose; what is left out is recognised. */
export interface CsvChoice {
  readonly format?: Partial<CsvFormat> | undefined;
  /** Inputs; without it, the columns but the target that numbers can be made of. */
  readonly columns?: readonly string[] | undefined;
  /** Without it, the last column that can be learned. */
  readonly target?: string | undefined;
  /** Without it, text or at most 20 different whole numbers are classes, other numbers a regression. */
  readonly task?: Task["kind"] | undefined;
  /** Whether rows that lack a value, or hold one that can't be read, are left out; they are reported otherwise. */
  readonly leaveOut?: boolean | undefined;
}

/** What was recognised in a file, whether it made a table or not. */
interface CsvReading {
  /** Null where the file is no text. */
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
   * The number of different whole numbers of the target where they could be classes or amounts, and nobody has said
   * which; else null.
   */
  readonly unclear: number | null;
}

export interface BadCsv extends CsvReading {
  /** At most 20, from the top of the file. */
  readonly problems: readonly CsvProblem[];
  /** How many there are, listed or not. */
  readonly total: number;
  /** The rows that the problems are in and all rows, where the others alone make a table; else null. */
  readonly incomplete: { readonly rows: number; readonly of: number } | null;
}

export type CsvResult = GoodCsv | BadCsv;
