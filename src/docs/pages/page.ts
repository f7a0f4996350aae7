import type { Poster } from "../demo.ts";

/** A page of the documentation that is written from a definition. */
export interface Page {
  /** Path below the documentation's folder, without its extension: "optimizers/adam". */
  readonly path: string;
  /** The page's name in the sidebar. */
  readonly title: string;
  /** The heading under which the sidebar lists the page, where its section has several. */
  readonly group?: string | undefined;
  /** The page in Markdown. */
  readonly text: string;
  readonly posters: readonly Poster[];
}
