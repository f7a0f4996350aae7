import type { CsvChoice } from "../../datasets/csv.ts";

/** Asks for the table of a file. */
export interface CsvRequest {
  readonly file: Blob;
  readonly choice: CsvChoice;
}
