/** The longest text that is read as a number; every double written out in full is shorter. */
export const longestNumber = 1100;

/** Matches a decimal number in one pass: no two parts of the pattern can take the same character. */
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Matches digits in groups of three, with one mark throughout. */
const groups = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+)$/;

/** Says whether a text is a number in decimal notation, with a point. */
export const isDecimal = (text: string): boolean => text.length <= longestNumber && decimal.test(text);

/** Returns a text trimmed, with hyphens for typographic minus signs. */
export const tidied = (text: string): string => text.trim().replaceAll(/[−–]/g, "-");

/**
 * Reads the commas of a number. One comma and no point is a decimal comma; in whole numbers commas group thousands:
 * "1,234" is 1234.
 *
 * @returns the number with a point; or the possible readings, where there are two or none
 */
export function readCommas(text: string, whole: boolean): string | readonly string[] {
  if (text.length > longestNumber) return [];
  const [mantissa, ...exponent] = text.split(/(?=e)/i);
  const first = mantissa.search(/[.,]/);
  const last = Math.max(mantissa.lastIndexOf("."), mantissa.lastIndexOf(","));
  const inThousands = groups.test(mantissa);
  const restored = (digits: string) => digits + exponent.join("");
  if (whole && inThousands && mantissa[first] === ",") return restored(withoutMarks(mantissa));
  if (first === last && mantissa[first] === ",") return restored(pointAt(mantissa, first));
  const head = groups.test(mantissa.slice(0, last)) && mantissa[first] !== mantissa[last];
  if (!inThousands && !head) return [];
  return [inThousands ? withoutMarks(mantissa) : pointAt(mantissa, last), pointAt(mantissa, first)]
    .map(restored)
    .filter((one) => isDecimal(one) && (!whole || Number.isInteger(Number(one))));
}

const withoutMarks = (digits: string): string => digits.replaceAll(/[.,]/g, "");

const pointAt = (digits: string, place: number): string =>
  `${withoutMarks(digits.slice(0, place))}.${withoutMarks(digits.slice(place + 1))}`;
