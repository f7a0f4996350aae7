import type { Span } from "./syntax.ts";

/**
 * What is wrong with a text of the language: the one thing that parsing, checking and compiling throw.
 * The message is a sentence; `span` says where; `hint`, where there is one, is a sentence that says how to mend it.
 */
export class LanguageError extends Error {
  override readonly name = "LanguageError";
  readonly span: Span;
  readonly hint: string | null;

  constructor(message: string, span: Span, hint: string | null = null) {
    super(message);
    this.span = span;
    this.hint = hint;
  }
}

const longest = 24;

/** A piece of the text as a message shows it: in quotes, cut where it is long. */
export const quote = (text: string): string =>
  `"${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}"`;
