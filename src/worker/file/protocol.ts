/** Asks for the experiment that a file holds. */
export interface FileRequest {
  readonly file: Blob;
}
