import type { FileReading } from "../experiment/file/json.ts";

/** Asks for the experiment that a file holds. */
export interface FileRequest {
  readonly file: Blob;
}

export type FileReply =
  /** The worker stands and listens. */
  | { readonly type: "ready" }
  /** The arrays of a table are transferred. */
  | { readonly type: "read"; readonly reading: FileReading };
