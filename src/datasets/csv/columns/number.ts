import type { Decimal } from "../text/format.ts";

// Each pattern takes time in proportion to the cell, which may be as long as the file.
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const plainWithComma = /^[+-]?(?:\d+(?:,\d*)?|,\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/;
const groupedByPoints = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;
const groupedBySpaces = /^[+-]?\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d*)?$/;
const notFinite = /^[+-]?inf(?:inity)?$/i;

/** Marks of a missing value that are never a class. "Na" is not among them: it may be sodium. */
const missing = new Set(
  (
    ", NA, na, N/A, n/a, #N/A, <NA>, NaN, nan, NAN, -nan, null, NULL, Null, ?, -, --, –, —, ., .., " +
    "#NULL!, #DIV/0!, #VALUE!, #REF!, #NAME?, #NUM!"
  ).split(", "),
);
const noneAtAll = /^none$/i;

/** The largest magnitude; sums of squares of larger numbers can overflow when columns are standardised. */
const largest = 1e150;

/** Says whether a cell is missing: empty, or a mark for a missing value. */
export const isMissing = (cell: string): boolean => missing.has(cell);

/** Says whether a cell is missing in a column of numbers, where "none" is such a mark too. */
export const isMissingNumber = (cell: string): boolean => isMissing(cell) || noneAtAll.test(cell);

/** Says whether the cell was meant as a number, with either decimal mark, usable or not. */
export const looksNumeric = (cell: string): boolean =>
  NumberReader.withPoint.isNumeric(cell) || NumberReader.withComma.isNumeric(cell);

/** Reads numbers with one decimal mark; thousands may be marked by the other, by a space or by an apostrophe. */
export class NumberReader {
  static readonly withPoint = new NumberReader(".");
  static readonly withComma = new NumberReader(",");
  readonly decimal: Decimal;

  private constructor(decimal: Decimal) {
    this.decimal = decimal;
  }

  static of(decimal: Decimal): NumberReader {
    return decimal === "." ? NumberReader.withPoint : NumberReader.withComma;
  }

  /** Returns the number in a trimmed cell; NaN where it holds none that is usable. */
  read(cell: string): number {
    const text = this.#plainText(cell);
    const value = text === null ? Number.NaN : Number(text);
    return Math.abs(value) <= largest ? value : Number.NaN;
  }

  /** Says whether the cell was meant as a number, usable or not. */
  isNumeric(cell: string): boolean {
    return this.#plainText(cell) !== null || notFinite.test(cell);
  }

  /** Returns the reason why `read` found none; `shown` is the quoted cell for the sentence. */
  fault(cell: string, shown: string): string {
    if (cell === "") return "the cell is empty.";
    if (isMissingNumber(cell)) return `${shown} stands for a missing value.`;
    if (notFinite.test(cell)) return `${shown} is not a finite number.`;
    if (this.isNumeric(cell)) return `${shown} is too large; numbers go up to 1e150.`;
    if (!looksNumeric(cell)) return `${shown} is not a number.`;
    const [read, other] = this.decimal === "." ? ["point", "comma"] : ["comma", "point"];
    return `${shown} has a ${other}, and the decimal mark is a ${read}.`;
  }

  /** Returns the cell in the notation of `Number`; null where it is no number. */
  #plainText(cell: string): string | null {
    if (this.decimal === "." && plain.test(cell)) return cell;
    if (!/\d/.test(cell)) return null;
    const text = bare(cell);
    if (this.decimal === ".") {
      if (plain.test(text)) return text;
      if (grouped.test(text)) return text.replaceAll(",", "");
      return groupedBySpaces.test(text) && !text.includes(",") ? text.replace(/[^\d.+-]/g, "") : null;
    }
    if (plainWithComma.test(text)) return text.replace(",", ".");
    if (groupedByPoints.test(text)) return text.replaceAll(".", "").replace(",", ".");
    return groupedBySpaces.test(text) && !text.includes(".")
      ? text.replace(/[^\d,+-]/g, "").replace(",", ".")
      : null;
  }
}

/** Returns the cell without a sign of currency or per cent, and with a hyphen for a minus sign. */
function bare(cell: string): string {
  const unsigned = cell.replace(/^[−–](?=[\d.,$€£¥])/, "-");
  return unsigned.replace(/^([+-]?)[$€£¥] ?(?=[\d.,])/, "$1").replace(/([\d.,]) ?[%$€£¥]$/, "$1");
}

/** Returns the sign that `bare` leaves out of a number; null for a cell without one. */
export const signIn = (cell: string): string | null =>
  looksNumeric(cell) ? (/[%$€£¥]/.exec(cell)?.[0] ?? null) : null;
