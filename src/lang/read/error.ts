import type { Span } from "../tree/syntax.ts";

/** A change of the text that mends an error beyond doubt. */
export interface Fix {
  /** What it does, in the imperative: the text of a button. */
  readonly label: string;
  readonly span: Span;
  /** What stands in the place of `span` then. */
  readonly text: string;
}

/**
 * What is wrong with a text of the language: the one thing that parsing, checking and compiling throw.
 * The message is a sentence; `span` says where; `hint`, where there is one, is a sentence that says how to mend it,
 * and `fix` does so.
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

/** A piece of the text as a message shows it: in quotes, cut where it is long. */
export const quote = (text: string): string =>
  `"${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}"`;
