import { withSeparator } from "../../words/say.ts";

const superscripts: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** Writes a power of ten as on an axis: `power(-2)` is "10⁻²". */
export function power(exponent: number): string {
  return `10${[...String(exponent)].map((sign) => superscripts[sign] ?? sign).join("")}`;
}

/** Writes the label of an axis tick that is 0 or ± a power of ten. */
export function tickLabel(value: number): string {
  if (value === 0) return "0";
  return `${value < 0 ? "−" : ""}${power(Math.round(Math.log10(Math.abs(value))))}`;
}

/** Writes six significant digits, with a true minus: "0.118034", "−1.03163", "4.20000e−9". */
export function exact(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (value === 0) return "0";
  const size = Math.abs(value);
  const text = size < 1e-4 || size >= 1e6 ? value.toExponential(5).replace("e+", "e") : value.toPrecision(6);
  return withSeparator(text.replaceAll("-", "−"));
}

/** Units in the last place of a loss by which rounding may move it. */
const rounding = 4;

/**
 * Writes how far a value lies above `minimum`, in six significant digits; "≤4e−15" where that is no more than the
 * rounding error of the values subtracted.
 */
export function exactAbove(difference: number, minimum: number): string {
  const least = Number((rounding * 2 ** -52 * Math.abs(minimum)).toPrecision(1));
  return difference <= least ? `≤${least.toExponential().replace("-", "−")}` : exact(difference);
}

/** Writes a step on the axis in few characters: "500", "20k". */
export function stepLabel(step: number): string {
  return step >= 10_000 && step % 1000 === 0 ? `${step / 1000}k` : String(step);
}

/** Writes a round number as in running text: "2", "−1.0316". */
export function plain(value: number): string {
  return withSeparator(String(Number(value.toPrecision(5))).replaceAll("-", "−"));
}

/** Writes a share as "93.33 %", with a no-break space. */
export function percent(share: number, digits = 2): string {
  return Number.isNaN(share) ? "–" : `${withSeparator((100 * share).toFixed(digits))}\u00a0%`;
}

/** Writes the label of an axis tick that is a round number: "0.5", "2·10⁻⁴". @param most digits written without a power */
export function roundLabel(value: number, most = 3): string {
  const [digits, exponent] = Number(value.toPrecision(3)).toExponential().split("e");
  if (value === 0 || Math.abs(Number(exponent)) < most) return plain(value);
  const sign = value < 0 ? "−" : "";
  return digits.replace("-", "") === "1"
    ? sign + power(Number(exponent))
    : `${plain(Number(digits))}·${power(Number(exponent))}`;
}
