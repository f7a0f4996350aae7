import { say, withSeparator } from "../../words/say.ts";

/** Returns a coordinate with the decimals that distinguish neighbouring pixels, 12 at most. */
export function coordinateText(value: number, unit: number): string {
  const decimals = Math.min(Math.max(Math.ceil(-Math.log10(unit)), 0), 12);
  return typographic(withoutMinusZero(value.toFixed(decimals)));
}

/** Returns a height or a gradient norm to five significant digits: "0.11803", "−1.0316", "4.2000e−9". */
export function valueText(value: number): string {
  if (Number.isNaN(value)) return say("undefined");
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (value === 0) return "0";
  const size = Math.abs(value);
  return typographic(size < 1e-4 || size >= 99999.5 ? value.toExponential(4) : value.toPrecision(5));
}

/** Returns a value to two significant digits in few characters: "0.012", "−5", "1.8e6". */
export function roughText(value: number): string {
  const size = Math.abs(value);
  const short = Number(value.toPrecision(2));
  return typographic(size >= 1e5 || (size < 1e-3 && size > 0) ? short.toExponential() : String(short));
}

const withoutMinusZero = (text: string): string => (/^-[0.]+$/.test(text) ? text.slice(1) : text);
const typographic = (text: string): string => withSeparator(text.replace("e+", "e").replaceAll("-", "−"));
