import { callable, constants } from "../functions/functions.ts";
import { LanguageError, quote, renaming } from "./error.ts";
import { nearest } from "./nearest.ts";

/** Names of functions here by their names elsewhere, in lower case. */
const calledElsewhere: ReadonlyMap<string, string> = new Map([
  ["sgn", "sign"],
  ["signum", "sign"],
  ["arcsin", "asin"],
  ["arccos", "acos"],
  ["arctan", "atan"],
  ["arctg", "atan"],
  ["arctan2", "atan2"],
  ["arcsinh", "asinh"],
  ["arsinh", "asinh"],
  ["arccosh", "acosh"],
  ["arcosh", "acosh"],
  ["arctanh", "atanh"],
  ["artanh", "atanh"],
  ["tg", "tan"],
  ["sh", "sinh"],
  ["ch", "cosh"],
  ["th", "tanh"],
  ["lg", "log10"],
  ["lb", "log2"],
  ["power", "pow"],
  ["fabs", "abs"],
  ["absolute", "abs"],
  ["minimum", "min"],
  ["fmin", "min"],
  ["maximum", "max"],
  ["fmax", "max"],
  ["ceiling", "ceil"],
  ["rint", "round"],
  ["logistic", "sigmoid"],
  ["expit", "sigmoid"],
  ["average", "mean"],
  ["if", "where"],
  ["ifelse", "where"],
]);

/** Formulas for functions that are missing here, by their names in lower case; null where there is none. */
const writtenOut: ReadonlyMap<string, string | null> = new Map([
  ["sec", "1 / cos(…)"],
  ["csc", "1 / sin(…)"],
  ["cosec", "1 / sin(…)"],
  ["cot", "1 / tan(…)"],
  ["ctg", "1 / tan(…)"],
  ["cotan", "1 / tan(…)"],
  ["sech", "1 / cosh(…)"],
  ["csch", "1 / sinh(…)"],
  ["coth", "1 / tanh(…)"],
  ["sinc", "sin(…) / (…)"],
  ["cis", null],
  ["det", null],
  ["mode", null],
  ["log1p", "log(1 + …)"],
  ["expm1", "exp(…) - 1"],
  ["exp2", "2^(…)"],
  ["exp10", "10^(…)"],
  ["square", "(…)^2"],
  ["sqr", "sqrt(…) for the root, (…)^2 for the square"],
  ["relu", "max(0, …)"],
  ["softplus", "log(1 + exp(…))"],
  ["clip", "min(max(…, low), high)"],
  ["clamp", "min(max(…, low), high)"],
  ["fmod", "mod(…, …), which has the sign of the divisor"],
  ["remainder", "mod(…, …), which has the sign of the divisor"],
  ["trunc", "sign(…) * floor(abs(…))"],
]);

/** The likely meaning of a name that cannot be called. */
export interface Meant {
  /** A sentence that says what to write. */
  readonly hint: string;
  /** The name that certainly means the same, or null. */
  readonly name: string | null;
}

/** Returns the likely meaning of an unknown name that is called, or null. */
export function meantBy(name: string): Meant | null {
  const small = name.toLowerCase();
  const known = calledElsewhere.get(small) ?? callable.find((one) => one === small);
  if (known !== undefined) return { hint: `It is called ${known} here.`, name: known };
  const written = writtenOut.get(small);
  if (written !== undefined) return written === null ? null : { hint: `Write ${written}.`, name: null };
  // Two letters are more likely a product: lr(g) is no slip of ln(g).
  const similar = name.length > 2 ? nearest(name, callable) : null;
  return similar === null ? null : { hint: `Did you mean ${similar}?`, name: null };
}

/** Returns the error at a name within a module, such as Math.sin or np.pi; its last part may be known here. */
export function qualified(source: string, start: number): LanguageError {
  const [whole] = /^\w+(?:\.[A-Za-z_]\w*)*/.exec(source.slice(start)) ?? [""];
  const last = whole.slice(whole.lastIndexOf(".") + 1);
  const span = { start, end: start + whole.length };
  const constant = constants.has(last.toLowerCase()) ? last.toLowerCase() : null;
  const meant = meantBy(last);
  const known = constant ?? meant?.name ?? null;
  const message = `${quote(whole)} can't be read: a name can't contain a point.`;
  if (known === null) return new LanguageError(message, span, meant?.hint);
  return new LanguageError(message, span, `Write ${known} alone.`, renaming(span, known));
}
