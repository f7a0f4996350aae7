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

const reductionArities = { sum: 1, mean: 1, norm: 1, dot: 2, total: 1 } as const;

export type ReductionName = keyof typeof reductionArities;

/** What makes one number of all elements of a parameter (`total`: of all parameters), with its arguments. */
export const reductions: ReadonlyMap<string, number> = new Map(Object.entries(reductionArities));

export const isReduction = (name: string): name is ReductionName => reductions.has(name);

/** Names with a fixed value. */
export const constants: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
]);

/** Why a name can't be given a value, as the end of a sentence that starts with the name; null where it can. */
export function reservedAs(name: string): string | null {
  if (functions.has(name) || reductions.has(name)) return "is a function";
  if (constants.has(name)) return "is a constant";
  return name === "init" || name === "in" ? "is a word of the language" : null;
}
