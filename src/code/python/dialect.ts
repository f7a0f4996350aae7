/** The libraries that expressions and rules are written for. */
export type Dialect = "numpy" | "torch";

/** The name that each library is imported by. */
export const libraryName: Readonly<Record<Dialect, string>> = { numpy: "np", torch: "torch" };

export const copyOf = (dialect: Dialect, name: string): string =>
  dialect === "numpy" ? `${name}.copy()` : `${name}.clone()`;
