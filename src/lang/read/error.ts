import type { Span } from "../tree/syntax.ts";

/** A change of the text that corrects an error beyond doubt. */
export interface Fix {
  /** The text of a button that makes the change, in the imperative. */
  readonly label: string;
  readonly span: Span;
  /** The text that replaces `span`. */
  readonly text: string;
}

/** Returns the fix that replaces a wrong name by the right one. */
export const renaming = (span: Span, text: string): Fix => ({ label: `Write ${text}`, span, text });

/**
 * An error in a text of the language: the only kind of error that parsing, checking and differentiating throw at a
 * text. The message is a sentence and `span` the place; `hint`, where there is one, is a sentence that says how to
 * correct the text, and `fix` corrects it.
 */
export class LanguageError extends Error {
  override readonly name = "LanguageError";
  readonly span: Span;
  readonly hint: string | null;
  readonly fix: Fix | null;

  constructor(message: string, span: Span, hint: string | null = null, fix: Fix | null = null) {
    super(message);
    this.span = span;
    this.hint = hint;
    this.fix = fix;
  }

  /** The message and the hint. */
  get sentences(): string {
    return this.hint ? `${this.message} ${this.hint}` : this.message;
  }
}

const longest = 24;

/** Returns a piece of the text as a message shows it: in quotes, cut where it is long. */
export const quote = (text: string): string =>
  `"${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}"`;
