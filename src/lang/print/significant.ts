import { withSeparator } from "../../words/say.ts";

/** Returns a number to some significant digits, for a line of text: "−0.1184", "5.76", "1.2e−5". */
export function significant(value: number, digits = 4): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const isCount = Number.isInteger(value) && Math.abs(value) < 1e6;
  const rounded = isCount ? value : Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  const text = size !== 0 && (size < 1e-4 || size >= 1e6) ? rounded.toExponential() : String(rounded);
  return withSeparator(text.replace("e+", "e").replaceAll("-", "−"));
}

/** Returns the digits, 4 to 12, with which a number and the one that it became can be told apart. */
export function digitsToTell(before: number, after: number): number {
  const digits = Math.ceil(Math.log10(Math.abs(before) / Math.abs(after - before))) + 2;
  return Number.isFinite(digits) ? Math.max(4, Math.min(digits, 12)) : 4;
}
