import type { FunctionName } from "../functions/functions.ts";
import { tightness } from "./print.ts";

export type Dialect = "numpy" | "torch" | "math";

/** Prints an argument where at least the tightness `least` is needed. */
type Argument = (least: number) => string;

/** Printed text and its tightness, on the scale of print.ts. */
export type Piece = readonly [text: string, tightness: number];

/** The functions that are calls in Python; `where` is printed separately, as it needs a condition. */
export type TranslatedFunction = Exclude<FunctionName, "where">;

/** Names something of the dialect's library: "exp" as "np.exp". */
export type Of = (name: string) => string;

const called = (name: string, parameters: readonly Argument[]): Piece => [
  `${name}(${parameters.map((parameter) => parameter(0)).join(", ")})`,
  tightness.atom,
];

const special: Readonly<
  Record<Dialect, Partial<Record<TranslatedFunction, (parameters: readonly Argument[], of: Of) => Piece>>>
> = {
  numpy: {
    min: (parameters, of) => called(of("minimum"), parameters),
    max: (parameters, of) => called(of("maximum"), parameters),
    sigmoid: ([x], of) => [`1 / (1 + ${of("exp")}(-${x(tightness.unary)}))`, tightness.product],
    asin: (parameters, of) => called(of("arcsin"), parameters),
    acos: (parameters, of) => called(of("arccos"), parameters),
    atan: (parameters, of) => called(of("arctan"), parameters),
    atan2: (parameters, of) => called(of("arctan2"), parameters),
    asinh: (parameters, of) => called(of("arcsinh"), parameters),
    acosh: (parameters, of) => called(of("arccosh"), parameters),
    atanh: (parameters, of) => called(of("arctanh"), parameters),
  },
  torch: {
    min: (parameters, of) => called(of("minimum"), parameters),
    max: (parameters, of) => called(of("maximum"), parameters),
    cbrt: (parameters, of) => called(`(lambda v: ${of("sign")}(v) * ${of("abs")}(v) ** (1 / 3))`, parameters),
  },
  // Each argument is printed once, or a nested one would be printed 2^depth times. The keys put NaN first.
  math: {
    min: ([a, b]) => [`min(${a(0)}, ${b(0)}, key=lambda v: (v == v, v))`, tightness.atom],
    max: ([a, b]) => [`max(${a(0)}, ${b(0)}, key=lambda v: (v != v, v))`, tightness.atom],
    abs: (parameters) => called("abs", parameters),
    floor: ([x], of) => [`float(${of("floor")}(${x(0)}))`, tightness.atom],
    ceil: ([x], of) => [`float(${of("ceil")}(${x(0)}))`, tightness.atom],
    round: ([x]) => [`float(round(${x(0)}))`, tightness.atom],
    mod: ([a, b]) => [`${a(tightness.product)} % ${b(tightness.unary)}`, tightness.product],
    // math.cbrt came with Python 3.11.
    cbrt: (parameters, of) => called(`(lambda v: ${of("copysign")}(abs(v) ** (1 / 3), v))`, parameters),
    sign: (parameters, of) => called(`(lambda v: ${of("copysign")}(v != 0, v) if v == v else v)`, parameters),
    sigmoid: (parameters, of) =>
      called(`(lambda v: ${of("exp")}(v) if v < -700 else 1 / (1 + ${of("exp")}(-v)))`, parameters),
  },
};

const modules: Readonly<Record<Dialect, string>> = { numpy: "np", torch: "torch", math: "math" };

export const moduleOf = (dialect: Dialect): string => modules[dialect];

/** Prints a call. @param of names something of the dialect's library */
export function printCall(
  dialect: Dialect,
  name: TranslatedFunction,
  parameters: readonly Argument[],
  of: Of,
): Piece {
  return special[dialect][name]?.(parameters, of) ?? called(of(name), parameters);
}
