/** The error thrown where a file of the page could not be fetched. */
export class LoadError extends Error {
  /** The file as in the page's list of chunks; null where it is not known. */
  readonly file: string | null;

  constructor(file: string | null, cause?: unknown) {
    super(`${file ?? "a part of the page"} could not be loaded`, { cause });
    this.name = "LoadError";
    this.file = file;
  }
}
