import { isInRange, kindInWords, type Range } from "../../optim/index.ts";
import type { Link } from "./link.ts";

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Reads a decimal number; null where the text is none or its value is not finite. Zero has no sign. */
export function parseNumber(text: string): number | null {
  const value = decimal.test(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** The shortest text that reads back as the same number, without a `+`, which some mailers turn into a space. */
export const printNumber = (value: number): string => String(value).replace("e+", "e");

/** The number of `range` that a text is, or in words what it must be. */
export function readInRange(text: string, range: Range): number | string {
  const value = parseNumber(text);
  return value !== null && isInRange(value, range) ? value : `must be ${kindInWords(range)}`;
}

/** The number of a key that stands at most once; its default, and a problem, where it is none of `range`. */
export function readNumber(link: Link, key: string, range: Range, standard: number): number {
  const text = link.one(key);
  if (text === null) return standard;
  const value = readInRange(text, range);
  if (typeof value === "number") return value;
  link.problem(key, text, `${value}; it is ${standard}`);
  return standard;
}
