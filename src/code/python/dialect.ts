/** The libraries that expressions and rules are written for. */
export type Dialect = "numpy" | "torch";

/** An array of zeros like another. */
export const zerosLike = (dialect: Dialect, name: string): string =>
  `${dialect === "numpy" ? "np" : "torch"}.zeros_like(${name})`;

export const copyOf = (dialect: Dialect, name: string): string =>
  dialect === "numpy" ? `${name}.copy()` : `${name}.clone()`;
