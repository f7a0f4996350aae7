import { exp, log, pow } from "../elementary/index.ts";
import type { BinaryOperator } from "../tree/syntax.ts";
import type { FunctionName } from "./functions.ts";

// The value of each operation. Sums, products, quotients and roots round as IEEE 754 says; comparisons with NaN are 0
// except !=, which is 1; min and max are NaN where an argument is, and take -0 to be less than 0; sign keeps zeros and
// NaN; where takes its third argument when its condition is 0 or NaN.

export const negated = (x: number): number => -x;

export const operators: Readonly<Record<BinaryOperator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": pow,
  "<": (a, b) => (a < b ? 1 : 0),
  "<=": (a, b) => (a <= b ? 1 : 0),
  ">": (a, b) => (a > b ? 1 : 0),
  ">=": (a, b) => (a >= b ? 1 : 0),
  "==": (a, b) => (a === b ? 1 : 0),
  "!=": (a, b) => (a !== b ? 1 : 0),
};

export type FunctionValue = (a: number, b: number, c: number) => number;

/** Functions that a text may call, by their names; and the rounding of programs in single precision. */
export type Functions = Readonly<Partial<Record<FunctionName | "single", FunctionValue>>>;

/** The functions of `basicLanguage`, enough for most rules; the others are several times their size. */
export const basicFunctions = {
  // 0 and NaN are the numbers that count as false.
  where: (condition, a, b) => (condition ? a : b),
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  sqrt: (x) => Math.sqrt(x),
  abs: (x) => Math.abs(x),
  sign: (x) => Math.sign(x),
  floor: (x) => Math.floor(x),
  ceil: (x) => Math.ceil(x),
  exp,
  log,
} as const satisfies Functions;

/** Returns the function of an operation. @throws TypeError for a function that is not among `functions` */
export function functionOf(operation: BinaryOperator | keyof Functions, functions: Functions): FunctionValue {
  const value = isOperator(operation) ? operators[operation] : functions[operation];
  if (value) return value;
  throw new TypeError(`the text calls ${operation}, which is not among the functions given`);
}

const isOperator = (operation: string): operation is BinaryOperator => Object.hasOwn(operators, operation);
