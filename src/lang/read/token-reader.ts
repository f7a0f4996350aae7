import { unexpected } from "./diagnostics.ts";
import { LanguageError } from "./error.ts";
import { scan, type Token } from "./scanner.ts";

/** The tokens of a text, one after the other, and how deep inside parentheses they stand. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** Parentheses that are open, where a line break is a blank. */
  #open: number;

  /** @param lines whether a line break outside parentheses counts */
  constructor(source: string, lines: boolean) {
    this.#tokens = scan(source);
    this.#open = lines ? 0 : 1;
  }

  peek(): Token {
    while (this.#open > 0 && this.#tokens[this.#at].kind === "newline") this.#at++;
    return this.#tokens[this.#at];
  }

  /** The one after that which `peek` gives; the end where there is none. */
  peekSecond(): Token {
    return this.#tokens[this.#at + 1] ?? this.#tokens[this.#at];
  }

  /** The one that was taken last; a line break that counts as a blank is none. */
  last(): Token {
    let at = this.#at - 1;
    while (this.#open > 0 && at > 0 && this.#tokens[at].kind === "newline") at--;
    return this.#tokens[at];
  }

  /** Takes a token; the last, which marks the end, stays. */
  next(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.#at++;
    return token;
  }

  /** Takes an opening parenthesis, of which a call or a group has seen that it stands there. */
  open(): Token {
    const opening = this.next();
    this.#open++;
    return opening;
  }

  /** Takes the parenthesis that closes `opening`. @throws LanguageError where another token stands. */
  close(opening: Token): Token {
    const closing = this.peek();
    if (closing.kind === "end") throw new LanguageError("This parenthesis is never closed.", opening.span);
    if (closing.text !== ")") throw unexpected(closing);
    this.#at++;
    this.#open--;
    return closing;
  }
}
