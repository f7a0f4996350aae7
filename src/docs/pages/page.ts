import type { Poster } from "../demo.ts";

/** A page of the documentation that is written from a definition. */
export interface Page {
  /** Below the documentation's folder, without its ending: "optimizers/adam". */
  readonly path: string;
  /** What the sidebar calls it. */
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly posters: readonly Poster[];
}
