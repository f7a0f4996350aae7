import { type Printed, type Told, told } from "../../words/told.ts";
/** Returns a number rounded to two significant digits. */
export const inTwoDigits = (value: number): number => Number(value.toPrecision(2));

/** Returns a number rounded down to two significant digits. */
export function downToTwoDigits(value: number): number {
  const digit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return inTwoDigits(Math.floor(value / digit + 1e-9) * digit);
}

/** Returns a number for a sentence, in so many digits: "0.19", "1e−6". */
export function words(value: number, digits = 3): Printed {
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  const isShort = size === 0 || (size >= 1e-3 && size < 1e6);
  const text = isShort ? String(rounded) : rounded.toExponential().replace("e+", "e");
  return { printed: text.replaceAll("-", "−") };
}

/** Returns a point for a sentence: "(1, -0.5)". Coordinates that are rounding beside `scale` are 0. */
export function placeInWords(point: readonly [number, number], scale: number): Told {
  const [x, y] = point.map((one) => words(Math.abs(one) < 1e-6 * scale ? 0 : one));
  return told("({x}, {y})", { x, y });
}

/** Returns a share in per cent: "75 %". */
export const inPercent = (share: number): string => `${Math.round(100 * share)} %`;
