import type { Span } from "../../lang/index.ts";

/** The line of a text that has an error, split at the error. */
export interface ErrorPlace {
  readonly before: string;
  /** The part that is wrong; a blank if the text ends too early. */
  readonly wrong: string;
  readonly after: string;
  /** Number of the line, from 1; null if the text has one line only. */
  readonly line: number | null;
}

/** Characters shown on either side at most: a formula of 2,000 characters would hide its error. */
const around = 18;

export function errorPlace(text: string, span: Span): ErrorPlace {
  const start = Math.max(0, Math.min(span.start, text.length));
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", start);
  const last = newline < 0 ? text.length : newline;
  const end = Math.max(start, Math.min(span.end, last));
  const before = text.slice(first, start);
  const after = text.slice(end, last);
  return {
    before: before.length > around ? `…${before.slice(1 - around)}` : before,
    wrong: text.slice(start, end) || " ",
    after: after.length > around ? `${after.slice(0, around - 1)}…` : after,
    line: text.includes("\n") ? text.slice(0, start).split("\n").length : null,
  };
}
