import type { CsvChoice } from "../../datasets/csv.ts";

/** Asks for a table to be read from a file. */
export interface CsvRequest {
  readonly file: Blob;
  readonly choice: CsvChoice;
}
