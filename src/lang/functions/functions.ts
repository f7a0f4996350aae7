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

/** Functions that came after rules were shared in links. Their names may still be given values, as some rules do. */
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

/** Every function that an expression is made of, with the number of its arguments. */
export const functions: ReadonlyMap<string, number> = new Map(Object.entries(arities));

/** Second names, each for something that has one: the parser reads `ln(x)` as `log(x)` and `pow(a, b)` as `a^b`. */
const synonyms: ReadonlyMap<string, number> = new Map([
  ["ln", 1],
  ["pow", 2],
]);

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

/** The number of arguments of what can be called by a name: a function, a synonym or a reduction. */
export const arityOf = (name: string): number | undefined =>
  functions.get(name) ?? synonyms.get(name) ?? reductions.get(name);

/** Every name that can be called. */
export const callable: readonly string[] = [...functions.keys(), ...synonyms.keys(), ...reductions.keys()];

/** Why a name can't be given a value, as the end of a sentence that starts with the name; null where it can. */
export function reservedAs(name: string): string | null {
  if (Object.hasOwn(firstArities, name) || reductions.has(name)) return "is a function";
  if (constants.has(name)) return "is a constant";
  return name === "init" || name === "in" ? "is a word of the language" : null;
}
