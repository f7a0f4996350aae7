const arities = {
  where: 3,
  min: 2,
  max: 2,
  sqrt: 1,
  exp: 1,
  log: 1,
  sin: 1,
  cos: 1,
  tan: 1,
  tanh: 1,
  sigmoid: 1,
  abs: 1,
  sign: 1,
  floor: 1,
} as const;

export type FunctionName = keyof typeof arities;

/** Every function, with the number of its arguments. */
export const functions: ReadonlyMap<string, number> = new Map(Object.entries(arities));

export const isFunction = (name: string): name is FunctionName => functions.has(name);

/** Names with a fixed value. */
export const constants: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
]);

/** Kept for reductions over a parameter, so that a text which is valid today keeps its meaning then. */
const future: ReadonlySet<string> = new Set(["sum", "mean", "norm", "dot", "total"]);

/** Why a name can't be given a value, as the end of a sentence that starts with the name; null where it can. */
export function reservedAs(name: string): string | null {
  if (functions.has(name)) return "is a function";
  if (constants.has(name)) return "is a constant";
  if (name === "init") return "is a word of the language";
  return future.has(name) ? "is reserved" : null;
}
