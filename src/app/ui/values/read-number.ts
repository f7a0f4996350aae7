import { isDecimal, readCommas, tidied } from "../../../experiment/decimal.ts";
import type { Range } from "../../../optim/define/hyperparameter.ts";
import { isInRange, rangeInWords } from "../../../optim/define/values.ts";
import { listed, say, translated } from "../../../words/say.ts";

const longestQuote = 40;

/** A typed number, or a sentence that says what is wrong with the text. */
export type Reading = { readonly value: number } | { readonly error: string };

/**
 * Reads what a person types for a number: "1e-3", ".5", "0,5" with a decimal comma, "−2" with a typographic minus,
 * blanks around it. A text that may be either of two numbers is refused, and the message names both.
 *
 * @param whole true for a whole number, in which commas group thousands: "1,234" is 1234
 */
export function readNumber(typed: string, whole = false): Reading {
  const text = tidied(typed);
  if (text === "") return { error: say("is empty") };
  // "10.000" is ten thousand in some countries.
  const isGrouped = whole && /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text);
  const read = isDecimal(text) && !isGrouped ? text : readCommas(text, whole);
  if (typeof read !== "string" && read.length > 0)
    return {
      error: say("{text} is ambiguous; write {readings}", {
        text: quote(typed),
        readings: listed(read, "disjunction"),
      }),
    };
  if (typeof read !== "string" || !isDecimal(read))
    return { error: say("{text} is not a number", { text: quote(typed) }) };
  const value = Number(read);
  return Number.isFinite(value) ? { value } : { error: say("{text} is too large", { text: quote(typed) }) };
}

/** Reads a number of a range, which may permit whole numbers only; an error names the range. */
export function readNumberIn(typed: string, range: Range): Reading {
  const reading = readNumber(typed, range.whole);
  const wanted = say(range.whole ? "It must be a whole number, {range}." : "It must be {range}.", {
    range: translated(rangeInWords(range)),
  });
  if ("error" in reading) return { error: `${reading.error}. ${wanted}` };
  const { value } = reading;
  if (isInRange(value, range)) return reading;
  return { error: `${say("{text} is not permitted.", { text: quote(typed) })} ${wanted}` };
}

/** Returns the text in quotes, cut where it is long. */
function quote(typed: string): string {
  const signs = [...typed.trim().slice(0, 2 * longestQuote)];
  return `“${signs.length > longestQuote ? `${signs.slice(0, longestQuote - 1).join("")}…` : typed.trim()}”`;
}

/**
 * Returns the `inputMode` for a number of a range. Keypads have no minus and no "e"; in some countries they have a
 * comma and no point. Numbers from 0 to 1 are written with digits, other numbers may need an exponent.
 */
export function keypadFor({ min, max, whole }: Range): "numeric" | "decimal" | "text" {
  if (min < 0) return "text";
  if (whole) return "numeric";
  return max <= 1 ? "decimal" : "text";
}
