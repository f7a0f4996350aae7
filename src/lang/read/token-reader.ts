import type { Advice } from "./advice.ts";
import { unexpected } from "./diagnostics.ts";
import { LanguageError } from "./error.ts";
import { scan, type Token } from "./scanner.ts";

/** Reads the tokens of a text one after the other, and counts the open parentheses. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** The number of open parentheses; inside them a line break is a blank. */
  #open: number;

  /** @param lines true if a line break outside parentheses ends a statement */
  constructor(source: string, lines: boolean, advice: Advice | null) {
    this.#tokens = scan(source, advice);
    this.#open = lines ? 0 : 1;
  }

  /** Returns the next token without taking it. */
  peek(): Token {
    while (this.#open > 0 && this.#tokens[this.#at].kind === "newline") this.#at++;
    return this.#tokens[this.#at];
  }

  /** Returns the token after the one that `peek` returns; the end where there is none. */
  peekSecond(): Token {
    return this.#tokens[this.#at + 1] ?? this.#tokens[this.#at];
  }

  /** Returns the token that was taken last; a line break that counts as a blank is none. */
  last(): Token {
    let at = this.#at - 1;
    while (this.#open > 0 && at > 0 && this.#tokens[at].kind === "newline") at--;
    return this.#tokens[at];
  }

  /** Takes a token; the last, which marks the end, is returned each time. */
  next(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.#at++;
    return token;
  }

  /** Takes an opening parenthesis, which the caller has seen. */
  open(): Token {
    const opening = this.next();
    this.#open++;
    return opening;
  }

  /** Takes the parenthesis that closes `opening`. @throws LanguageError at any other token */
  close(opening: Token): Token {
    const closing = this.peek();
    if (closing.kind === "end") throw new LanguageError("This parenthesis is never closed.", opening.span);
    if (closing.text !== ")") throw unexpected(closing);
    this.#at++;
    this.#open--;
    return closing;
  }
}
