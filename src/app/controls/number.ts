import type { Range } from "../../optim/hyperparameter.ts";
import { isInRange, rangeInWords } from "../../optim/values.ts";

/** A typed number, or a sentence that says what is wrong with the text. */
export type Reading = { readonly value: number } | { readonly complaint: string };

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads what a person types for a number: "1e-3", ".5", "−2" with a typographic minus, blanks around it.
 *
 * A comma is refused, not guessed at: "1,234" is 1.234 in one country and 1234 in another.
 */
export function readNumber(typed: string): Reading {
  const text = typed.trim().replaceAll(/[−–]/g, "-");
  if (text === "") return { complaint: "is empty" };
  if (text.includes(",")) return { complaint: `${quote(typed)} has a comma${suggestion(text)}` };
  if (!decimal.test(text)) return { complaint: `${quote(typed)} is not a number` };
  const value = Number(text);
  return Number.isFinite(value) ? { value } : { complaint: `${quote(typed)} is too large` };
}

/** Reads a number that has to lie in a range, and be whole where that says so; the complaint then names the range. */
export function readNumberIn(typed: string, range: Range): Reading {
  const reading = readNumber(typed);
  const wanted = `It must be ${range.whole ? "a whole number, " : ""}${rangeInWords(range)}.`;
  if ("complaint" in reading) return { complaint: `${reading.complaint}. ${wanted}` };
  const { value } = reading;
  if (isInRange(value, range)) return reading;
  return { complaint: `${quote(typed)} is not permitted. ${wanted}` };
}

const quote = (text: string): string => `“${text.trim()}”`;

function suggestion(text: string): string {
  const point = text.replace(",", ".");
  const none = text.replaceAll(",", "");
  const asPoint = decimal.test(point) ? point : null;
  const asGroups = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text) ? none : null;
  const offers = [asPoint, asGroups].filter((offer) => offer !== null).join(" or ");
  return offers === "" ? "; write decimals with a point" : `; write ${offers} instead`;
}

/** A number exactly, as short as can be, for a field: it reads back as the same number. */
export function printExact(value: number): string {
  const size = Math.abs(value);
  const plain = Object.is(value, -0) ? "-0" : String(value);
  const short = size !== 0 && (size < 1e-4 || size >= 1e7) ? value.toExponential() : plain;
  return typographic(short);
}

/** A number for reading, to three significant digits: "0.118", "5.76", "1.2e−5". */
export function printShort(value: number): string {
  if (Number.isNaN(value)) return "not a number";
  const rounded = Number(value.toPrecision(3));
  if (!Number.isFinite(rounded)) return rounded > 0 ? "∞" : "−∞";
  const size = Math.abs(rounded);
  if (size === 0) return "0";
  if (size < 1e-3 || size >= 1e5) return typographic(rounded.toExponential());
  return typographic(size < 1000 ? rounded.toPrecision(3) : String(rounded));
}

/** A number for a voice: "1.2 times 10 to the minus 5". */
export function sayNumber(value: number): string {
  if (!Number.isFinite(value)) return printShort(value).replace("−", "minus ").replace("∞", "infinity");
  const [mantissa, power] = printShort(value).replaceAll("−", "-").split("e");
  const spoken = sign(Number(mantissa));
  if (power === undefined) return spoken;
  const tens = `10 to the ${sign(Number(power))}`;
  return spoken === "1" ? tens : `${spoken} times ${tens}`;
}

const sign = (value: number): string => String(value).replace("-", "minus ");

const typographic = (text: string): string => text.replace("e+", "e").replaceAll("-", "−");
