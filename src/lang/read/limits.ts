/** Limits of a text. A text above a limit is refused with the limit and the number found. */
export interface Limits {
  /** Numbers, names, operators and calls in the whole text. */
  readonly nodes: number;
  /** Parentheses, calls, powers and minus signs inside one another; a flat sum has depth 0 however long. */
  readonly depth: number;
  /** UTF-16 units of the text. */
  readonly length: number;
}

/** The limits for a text that a person types or a link carries. */
export const typedLimits: Limits = { nodes: 256, depth: 64, length: 2000 };

/** The limits for texts of the project itself, low enough that no walk over a tree runs out of stack. */
export const builtInLimits: Limits = { nodes: 2048, depth: 256, length: 20_000 };

/**
 * The limit of nodes built for a derivative or a gradient, including those that simplification drops again. Second
 * derivatives of sixty nested functions take more; no surface of the catalog takes 1,000.
 */
export const derivativeNodes = 100_000;
