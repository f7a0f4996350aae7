/** Writes frames, one after another, to a file. */
export interface FilmWriter {
  readonly ending: string;
  /** Receives the last frame, before the first one is added. */
  prepare(context: CanvasRenderingContext2D): Promise<void>;
  add(context: CanvasRenderingContext2D): Promise<void>;
  finish(): Promise<Blob>;
  /** Frees its resources, whether finished or not. */
  close(): void;
}
