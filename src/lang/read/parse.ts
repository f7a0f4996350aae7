import { reservedAs } from "../functions/functions.ts";
import type { Declaration, Expression, Program, Statement } from "../tree/syntax.ts";
import { type Advice, advice } from "./advice.ts";
import { shown, unexpected } from "./diagnostics.ts";
import { LanguageError, quote } from "./error.ts";
import { ExpressionParser } from "./expression-parser.ts";
import { builtInLimits, type Limits } from "./limits.ts";
import { covering, type Token } from "./scanner.ts";
import { TokenReader } from "./token-reader.ts";

/**
 * Reads one expression; line breaks in it are blanks.
 *
 * @throws LanguageError
 */
export const parseExpression = (source: string, limits: Limits = builtInLimits): Expression =>
  new Parser(source, limits, false, { readDeclaration: null, advice }).expression();

/** Features of texts that people type, which built-in rules do not have. */
interface Typing {
  /** Reads the rest of a declaration, from its `in`; null for a text that may not have them. */
  readonly readDeclaration: ((reader: TokenReader, target: Token, value: Expression) => Declaration) | null;
  readonly advice: Advice | null;
}

/**
 * Reads statements, one a line or separated by `;`; a line break inside parentheses is a blank.
 *
 * @throws LanguageError
 */
export const parseStatements = (
  source: string,
  limits: Limits = builtInLimits,
  typing: Typing = { readDeclaration: null, advice: null },
): Program => new Parser(source, limits, true, typing).program();

class Parser {
  readonly #reader: TokenReader;
  readonly #expressions: ExpressionParser;
  readonly #readDeclaration: Typing["readDeclaration"];

  constructor(source: string, limits: Limits, lines: boolean, { readDeclaration, advice }: Typing) {
    if (source.length > limits.length)
      throw new LanguageError(
        `The text has ${source.length} characters; at most ${limits.length} are allowed.`,
        { start: limits.length, end: source.length },
      );
    this.#readDeclaration = readDeclaration;
    this.#reader = new TokenReader(source, lines, advice);
    this.#expressions = new ExpressionParser(this.#reader, limits, lines, advice);
  }

  expression(): Expression {
    const value = this.#expressions.expression();
    const rest = this.#reader.peek();
    if (rest.kind !== "end") throw unexpected(rest);
    this.#expressions.checkNodes();
    return value;
  }

  program(): Program {
    const declarations: Declaration[] = [];
    const statements: Statement[] = [];
    for (;;) {
      while (this.#reader.peek().kind === "newline" || this.#reader.peek().text === ";") this.#reader.next();
      if (this.#reader.peek().kind === "end") break;
      const line = this.#line();
      if ("scale" in line) declarations.push(line);
      else statements.push(line);
      const end = this.#reader.peek();
      if (end.kind !== "end" && end.kind !== "newline" && end.text !== ";") throw unexpected(end);
    }
    this.#expressions.checkNodes();
    return { declarations, statements };
  }

  #line(): Statement | Declaration {
    const first = this.#reader.peek();
    const initial = first.text === "init" && this.#reader.peekSecond().kind === "name";
    if (initial) this.#reader.next();
    const target = this.#target();
    const value = this.#expressions.expression();
    if (this.#readDeclaration && this.#reader.peek().text === "in" && !initial)
      return this.#readDeclaration(this.#reader, target, value);
    return { name: target.text, initial, value, span: { start: first.span.start, end: value.span.end } };
  }

  /** Reads the name to the left of an =, and the =. */
  #target(): Token {
    const target = this.#reader.next();
    if (target.kind !== "name")
      throw new LanguageError(
        `A statement starts with a name, not with ${shown(target)}.`,
        target.span,
        "Write name = expression.",
      );
    const equals = this.#reader.next();
    if (equals.text !== "=")
      throw new LanguageError(
        `After ${quote(target.text)} an = is missing.`,
        covering(target, equals),
        equals.text === "==" ? "Write = to give a name its value." : "Write name = expression.",
      );
    const reserved = reservedAs(target.text);
    if (reserved) throw new LanguageError(`"${target.text}" ${reserved} and can't be assigned.`, target.span);
    return target;
  }
}
