import type { FunctionName } from "./functions.ts";
import { tightness } from "./print.ts";

export type Dialect = "numpy" | "torch" | "math";

/** Prints an argument for a place that needs a tightness. */
type Argument = (least: number) => string;

/** Printed text and how tightly it holds together, on the scale of print.ts. */
export type Piece = readonly [text: string, tightness: number];

/** `where` is printed apart: it needs a condition. */
export type Called = Exclude<FunctionName, "where">;

const called = (name: string, parameters: readonly Argument[]): Piece => [
  `${name}(${parameters.map((parameter) => parameter(0)).join(", ")})`,
  tightness.atom,
];

const special: Readonly<
  Record<Dialect, Partial<Record<Called, (parameters: readonly Argument[]) => Piece>>>
> = {
  numpy: {
    min: (parameters) => called("np.minimum", parameters),
    max: (parameters) => called("np.maximum", parameters),
    sigmoid: ([x]) => [`1 / (1 + np.exp(-${x(tightness.unary)}))`, tightness.product],
    asin: (parameters) => called("np.arcsin", parameters),
    acos: (parameters) => called("np.arccos", parameters),
    atan: (parameters) => called("np.arctan", parameters),
    atan2: (parameters) => called("np.arctan2", parameters),
    asinh: (parameters) => called("np.arcsinh", parameters),
    acosh: (parameters) => called("np.arccosh", parameters),
    atanh: (parameters) => called("np.arctanh", parameters),
  },
  torch: {
    min: (parameters) => called("torch.minimum", parameters),
    max: (parameters) => called("torch.maximum", parameters),
    cbrt: (parameters) => called("(lambda v: torch.sign(v) * torch.abs(v) ** (1 / 3))", parameters),
  },
  // Each argument once, or a nested one would be printed 2^depth times. The keys put NaN first.
  math: {
    min: ([a, b]) => [`min(${a(0)}, ${b(0)}, key=lambda v: (v == v, v))`, tightness.atom],
    max: ([a, b]) => [`max(${a(0)}, ${b(0)}, key=lambda v: (v != v, v))`, tightness.atom],
    abs: (parameters) => called("abs", parameters),
    floor: ([x]) => [`float(math.floor(${x(0)}))`, tightness.atom],
    ceil: ([x]) => [`float(math.ceil(${x(0)}))`, tightness.atom],
    round: ([x]) => [`float(round(${x(0)}))`, tightness.atom],
    mod: ([a, b]) => [`${a(tightness.product)} % ${b(tightness.unary)}`, tightness.product],
    // math.cbrt came with Python 3.11.
    cbrt: (parameters) => called("(lambda v: math.copysign(abs(v) ** (1 / 3), v))", parameters),
    sign: (parameters) => called("(lambda v: math.copysign(v != 0, v) if v == v else v)", parameters),
    sigmoid: (parameters) =>
      called("(lambda v: math.exp(v) if v < -700 else 1 / (1 + math.exp(-v)))", parameters),
  },
};

const modules: Readonly<Record<Dialect, string>> = { numpy: "np", torch: "torch", math: "math" };

export const moduleOf = (dialect: Dialect): string => modules[dialect];

export function printCall(dialect: Dialect, name: Called, parameters: readonly Argument[]): Piece {
  return special[dialect][name]?.(parameters) ?? called(`${modules[dialect]}.${name}`, parameters);
}
