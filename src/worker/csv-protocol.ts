import type { CsvChoice, CsvResult } from "../datasets/csv.ts";

/** Asks for a table to be read from a file. */
export interface CsvRequest {
  readonly id: number;
  readonly file: Blob;
  /** Null for a file that is new: what can be an input is found out. */
  readonly choice: CsvChoice | null;
}

export type CsvReply =
  /** The worker stands and listens. */
  | { readonly type: "ready" }
  /** `choice` is what the table was read with. The arrays are transferred. */
  | {
      readonly type: "read";
      readonly id: number;
      readonly choice: CsvChoice;
      readonly result: CsvResult;
    }
  /** The file could not be had: it was moved, or is a folder. */
  | { readonly type: "failed"; readonly id: number; readonly message: string };
