import { type ContenderColumns, readerOf } from "./columns.ts";

/** Rows of one piece of text. */
const piece = 2000;

/**
 * Writes all columns as CSV (RFC 4180), in pieces that together are the file: a row for each contender and step, an
 * empty cell where nothing was measured. Numbers are the shortest that read back as the same; NaN, Infinity and
 * -Infinity are written as these words, which pandas and R read as numbers.
 *
 * @param contenders all with the same columns
 */
export function* csvOf(contenders: readonly ContenderColumns[]): Generator<string, void> {
  const names = contenders[0]?.columns.map(({ name }) => name) ?? [];
  yield `${["contender", "step", ...names].map(textCell).join(",")}\r\n`;
  for (const contender of contenders) {
    const name = textCell(contender.name);
    const readers = contender.columns.map(readerOf);
    for (let from = 0; from < contender.rows; from += piece) {
      let text = "";
      for (let row = from; row < Math.min(from + piece, contender.rows); row++)
        text += `${name},${row},${readers.map((read) => read(row) ?? "").join(",")}\r\n`;
      yield text;
    }
  }
}

/**
 * Returns text as a cell. Spreadsheets run a text as a formula where it begins with one of these signs, full-width ones
 * among them; an apostrophe before it marks it as text (OWASP, "CSV Injection"). A text with apostrophes before such
 * a sign gets one more: no two texts give the same cell, and removing one apostrophe gives the text back. Numbers are
 * not text and stay as they are, negative ones too.
 */
export function textCell(text: string): string {
  const safe = /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
