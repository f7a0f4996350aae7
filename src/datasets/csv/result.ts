import type { Table, Task } from "../definition.ts";

/** What is wrong with a table, or notable in one that is good. */
export interface CsvProblem {
  /** The line of the file, the header being 1; null where it is no single one. */
  readonly row: number | null;
  /** The name of the column ("column 3" where it has none); null where it is no single one. */
  readonly column: string | null;
  /** A sentence that names both. */
  readonly message: string;
}

export interface CsvColumn {
  readonly name: string;
  /** Text where fewer than half of the cells are meant as numbers. */
  readonly kind: "number" | "text";
}

/** What the user chose; what is left out is recognised. */
export interface CsvChoice {
  /** Inputs; without it, all columns but the target. */
  readonly columns?: readonly string[] | undefined;
  /** Without it, the last column. */
  readonly target?: string | undefined;
  /** Without it, text or at most 20 different whole numbers are classes, other numbers a regression. */
  readonly task?: Task["kind"] | undefined;
}

export interface GoodCsv {
  readonly table: Table;
  /** Of all columns of the file, to choose from. */
  readonly columns: readonly CsvColumn[];
  readonly warnings: readonly CsvProblem[];
}

export interface BadCsv {
  /** At most 20, from the top of the file. */
  readonly problems: readonly CsvProblem[];
  /** How many there are, listed or not. */
  readonly total: number;
  /** To choose others from; empty where not even these could be read. */
  readonly columns: readonly CsvColumn[];
}

export type CsvResult = GoodCsv | BadCsv;
