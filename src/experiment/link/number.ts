import { isInRange, kindInWords, type Range } from "../../optim/index.ts";
import { isDecimal, readCommas, tidied } from "../decimal.ts";
import type { Link } from "./link.ts";

/** Reads a decimal number; null where the text is none or its value is not finite. Zero has no sign. */
export function parseNumber(text: string): number | null {
  const value = isDecimal(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/**
 * Returns the shortest text that reads back as the same number, without a `+`, which some mailers turn into a blank.
 */
export const printNumber = (value: number): string => String(value).replace("e+", "e");

/** A number as a person or a mailer writes it; `assumed` where a comma in it could have meant something else. */
interface Read {
  readonly value: number;
  readonly assumed: boolean;
}

/** Reads a number of a link; returns the permitted range in words where it is none of `range`. */
function read(text: string, range: Range): Read | string {
  // Some mailers turn the + of an exponent into a blank.
  const tidy = tidied(text).replace(/e\s+(?=\d)/i, "e+");
  const comma = tidy.includes(",");
  const point = comma ? readCommas(tidy, range.whole === true) : tidy;
  const value = typeof point === "string" ? parseNumber(point) : null;
  if (value !== null && isInRange(value, range)) return { value, assumed: comma };
  const offers = typeof point === "string" || point.length === 0 ? "" : `, written ${point.join(" or ")}`;
  return `must be ${kindInWords(range)}${offers}`;
}

/**
 * Reads a number of `range`; returns the permitted range in words for any other text. Notes an assumption about a
 * comma.
 *
 * @param part the part of the link around the text
 */
export function readInRange(
  link: Link,
  field: string,
  part: string,
  text: string,
  range: Range,
): number | string {
  const found = read(text, range);
  if (typeof found === "string") return found;
  if (found.assumed) link.assume(field, part, `is read as ${printNumber(found.value)}`);
  return found.value;
}

/** Reads the number of a key that stands at most once; its default, and a problem, where it is none of `range`. */
export function readNumber(link: Link, key: string, range: Range, standard: number): number {
  const text = link.one(key);
  return text === null ? standard : numberOr(link, key, text, range, standard);
}

/** Reads a count; one beyond its range becomes the nearest permitted one, and that is a problem too. */
export function readCount(link: Link, key: string, range: Range, standard: number): number {
  const text = link.one(key);
  if (text === null) return standard;
  const counted = read(text, { min: 1, max: Number.MAX_VALUE, whole: true });
  if (typeof counted === "string" || isInRange(counted.value, range))
    return numberOr(link, key, text, range, standard);
  const nearest = Math.min(range.max, Math.max(range.min, counted.value));
  link.problem(key, text, `must be ${kindInWords(range)}; using ${nearest}`);
  return nearest;
}

/** Reads the number of a key from its text; its default, and a problem, where it is none of `range`. */
export function numberOr(link: Link, key: string, text: string, range: Range, standard: number): number {
  const value = readInRange(link, key, text, text, range);
  if (typeof value === "number") return value;
  link.problem(key, text, `${value}; using ${standard}`);
  return standard;
}
