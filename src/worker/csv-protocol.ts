import type { CsvChoice, CsvResult } from "../datasets/csv.ts";

/** Asks for a table to be read from a file. */
export interface CsvRequest {
  readonly id: number;
  readonly file: Blob;
  readonly choice: CsvChoice;
}

export type CsvReply =
  /** The worker stands and listens. */
  | { readonly type: "ready" }
  /** The arrays are transferred. */
  | { readonly type: "read"; readonly id: number; readonly result: CsvResult }
  /** The file could not be had: it was moved, or is a folder. */
  | { readonly type: "failed"; readonly id: number; readonly message: string };
