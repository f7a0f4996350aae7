import { withSeparator } from "../../words/say.ts";

/** Round numbers along an axis and their labels. */
export interface Ticks {
  readonly values: readonly number[];
  readonly labels: readonly string[];
}

const none: Ticks = { values: [], labels: [] };

/**
 * Returns round numbers within `from` to `to`, 1, 2 or 5 times a power of ten apart.
 *
 * @param pixels the length of the axis on the screen
 * @param room returns the pixels that a label of so many characters takes, with the gap to the next
 */
export function ticks(from: number, to: number, pixels: number, room: (characters: number) => number): Ticks {
  const span = to - from;
  if (!(span > 0) || !Number.isFinite(span) || !(pixels > 0)) return none;
  // From far too many to few enough: the first step at which the labels find room.
  for (let exponent = Math.floor(Math.log10(span)) - 3; exponent <= Math.log10(span) + 1; exponent++)
    for (const factor of [1, 2, 5]) {
      const apart = (factor * 10 ** exponent * pixels) / span;
      if (apart < room(1)) continue;
      const found = ticksApart(from, to, factor, exponent);
      const longest = Math.max(0, ...found.labels.map((label) => label.length));
      if (apart >= room(longest)) return found;
    }
  return none;
}

function ticksApart(from: number, to: number, factor: number, exponent: number): Ticks {
  const values: number[] = [];
  const labels: string[] = [];
  // Counted in whole steps and divided once, so that no rounding adds up: 3 / 10, not 0.1 + 0.1 + 0.1.
  const unit = 10 ** Math.abs(exponent);
  const at = (count: number) => (exponent < 0 ? (count * factor) / unit : count * factor * unit);
  const first = Math.ceil(from / at(1));
  const last = Math.floor(to / at(1));
  const scientific = Math.max(Math.abs(from), Math.abs(to)) >= 1e5;
  for (let count = first; count <= last; count++) {
    const value = count === 0 ? 0 : at(count);
    values.push(value);
    labels.push(
      value === 0 ? "0" : scientific ? withExponent(value, exponent) : withDecimals(value, -exponent),
    );
  }
  return { values, labels };
}

/** Writes as many digits as distinguish neighbouring ticks: `-250000` in steps of 10⁴ is `−2.5e5`. */
function withExponent(value: number, exponent: number): string {
  const digits = Math.floor(Math.log10(Math.abs(value)) + 1e-9) - exponent;
  const [mantissa, power] = value.toExponential(Math.min(Math.max(digits, 0), 12)).split("e");
  const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return withMinus(`${short}e${power.replace("+", "")}`);
}

const withDecimals = (value: number, decimals: number): string =>
  withMinus(value.toFixed(Math.max(0, decimals)));

const withMinus = (text: string): string => withSeparator(text.replaceAll("-", "−"));
