/** A publication or a page, as the page and the documentation name it. */
export interface Source {
  /** Authors, year, and where it was published. */
  readonly text: string;
  readonly url: string;
}

/** The sentences and equations of a problem, which the page loads with its controls. */
export interface ProblemProse {
  /** The lesson of the problem, in a few words. */
  readonly teaches: string;
  /** The loss in TeX, an equation each. */
  readonly equations: readonly string[];
  /** The meaning of each setting, by its name. */
  readonly settings: Readonly<Record<string, string>>;
  /** Paragraphs on what is drawn and what to try. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}
