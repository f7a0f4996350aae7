const firstArities = {
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

/** Functions added after rules were shared in links. Their names may still be assigned, as some of those rules do. */
const laterArities = {
  log2: 1,
  log10: 1,
  asin: 1,
  acos: 1,
  atan: 1,
  atan2: 2,
  sinh: 1,
  cosh: 1,
  asinh: 1,
  acosh: 1,
  atanh: 1,
  cbrt: 1,
  hypot: 2,
  ceil: 1,
  round: 1,
  mod: 2,
} as const;

const arities = { ...firstArities, ...laterArities };

export type FunctionName = keyof typeof arities;

/** Number of arguments of every function that an expression may contain, by its name. */
export const functions: ReadonlyMap<string, number> = new Map(Object.entries(arities));

/** Number of arguments of synonyms: the parser reads `ln(x)` as `log(x)` and `pow(a, b)` as `a^b`. */
const synonyms: ReadonlyMap<string, number> = new Map([
  ["ln", 1],
  ["pow", 2],
]);

export const isFunction = (name: string): name is FunctionName => functions.has(name);

const reductionArities = { sum: 1, mean: 1, norm: 1, dot: 2, total: 1 } as const;

export type ReductionName = keyof typeof reductionArities;

/** Number of arguments of the reductions, which make one number of a tensor's elements (`total`: of all tensors'). */
export const reductions: ReadonlyMap<string, number> = new Map(Object.entries(reductionArities));

export const isReduction = (name: string): name is ReductionName => reductions.has(name);

/** Values of the names that have a fixed one. */
export const constants: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
]);

/** Returns the number of arguments of a function, a synonym or a reduction; undefined for any other name. */
export const arityOf = (name: string): number | undefined =>
  functions.get(name) ?? synonyms.get(name) ?? reductions.get(name);

/** Every name that can be called. */
export const callable: readonly string[] = [...functions.keys(), ...synonyms.keys(), ...reductions.keys()];

/** Returns the reason why a name can't be assigned, as the end of a sentence that starts with it; null if it can be. */
export function reservedAs(name: string): string | null {
  if (Object.hasOwn(firstArities, name) || reductions.has(name)) return "is a function";
  if (constants.has(name)) return "is a constant";
  return name === "init" || name === "in" ? "is a word of the language" : null;
}
