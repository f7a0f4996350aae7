/** Writes frames, one after another, into a file. */
export interface FilmWriter {
  readonly ending: string;
  /** Shown the last frame before the first is added. */
  prepare(context: CanvasRenderingContext2D): Promise<void>;
  add(context: CanvasRenderingContext2D): Promise<void>;
  finish(): Promise<Blob>;
  /** Frees what it holds, finished or not. */
  close(): void;
}
