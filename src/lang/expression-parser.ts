import { binary, call, name, negate, number, reduction } from "./build.ts";
import { missingTimes, missingValue, startsValue, unknownFunction } from "./complaints.ts";
import { LanguageError } from "./error.ts";
import { functions, isFunction, isReduction, reductions, reservedAs } from "./functions.ts";
import type { Limits } from "./limits.ts";
import { covering, type Token } from "./scanner.ts";
import type { BinaryOperator, Expression } from "./syntax.ts";
import type { TokenReader } from "./token-reader.ts";

const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);

/** Recursive descent: a method a level of precedence, from the loosest to the tightest. */
export class ExpressionParser {
  readonly #reader: TokenReader;
  readonly #limits: Limits;
  #nodes = 0;
  #depth = 0;

  constructor(reader: TokenReader, limits: Limits) {
    this.#reader = reader;
    this.#limits = limits;
  }

  /** As much of the text as makes an expression; what follows it is the caller's affair. */
  expression(): Expression {
    const left = this.#additive();
    if (!comparisons.has(this.#reader.peek().text)) return left;
    const operator = this.#reader.next();
    const value = this.#binary(operator, left, this.#additive());
    const second = this.#reader.peek();
    if (comparisons.has(second.text))
      throw new LanguageError(
        "Comparisons can't be chained.",
        second.span,
        "Put one in parentheses, or write where(a < b, b < c, 0).",
      );
    return value;
  }

  #additive(): Expression {
    let left = this.#multiplicative();
    while (this.#reader.peek().text === "+" || this.#reader.peek().text === "-") {
      const operator = this.#reader.next();
      left = this.#binary(operator, left, this.#multiplicative());
    }
    return left;
  }

  #multiplicative(): Expression {
    let left = this.#unary();
    while (this.#reader.peek().text === "*" || this.#reader.peek().text === "/") {
      const operator = this.#reader.next();
      left = this.#binary(operator, left, this.#unary());
    }
    const after = this.#reader.peek();
    if (startsValue(after)) throw missingTimes(this.#reader.last(), after);
    return left;
  }

  #unary(): Expression {
    if (this.#reader.peek().text !== "-") return this.#power();
    const minus = this.#reader.next();
    const argument = this.#nested(minus, () => this.#unary());
    return this.#count(negate(argument, { start: minus.span.start, end: argument.span.end }));
  }

  #power(): Expression {
    const base = this.#primary();
    if (this.#reader.peek().text !== "^") return base;
    const operator = this.#reader.next();
    return this.#binary(
      operator,
      base,
      this.#nested(operator, () => this.#unary()),
    );
  }

  #primary(): Expression {
    if (this.#reader.peek().text === "(") return this.#parenthesized(this.#reader.open());
    const token = this.#reader.next();
    if (token.kind === "number") return this.#count(number(token.value, token.span));
    if (token.kind !== "name") throw missingValue(token);
    if (this.#reader.peek().text === "(") return this.#call(token);
    if (isFunction(token.text) || isReduction(token.text))
      throw new LanguageError(
        `${token.text} is a function and needs its argument in parentheses.`,
        token.span,
        `Write ${token.text}(…).`,
      );
    return this.#count(this.#name(token));
  }

  #name(token: Token): Expression {
    const reserved = reservedAs(token.text);
    if (reserved && reserved !== "is a constant")
      throw new LanguageError(`"${token.text}" ${reserved} and has no value.`, token.span);
    return name(token.text, token.span);
  }

  #parenthesized(opening: Token): Expression {
    const value = this.#nested(opening, () => this.expression());
    const closing = this.#reader.close(opening);
    // The parentheses belong to what is marked when something is wrong inside.
    return { ...value, span: covering(opening, closing) };
  }

  #call(token: Token): Expression {
    const { text } = token;
    if (!isFunction(text) && !isReduction(text)) throw unknownFunction(token);
    const opening = this.#reader.open();
    const parameters: Expression[] = [];
    if (this.#reader.peek().text !== ")")
      do parameters.push(this.#nested(opening, () => this.expression()));
      while (this.#reader.peek().text === "," && this.#reader.next());
    const span = covering(token, this.#reader.close(opening));
    const arity = functions.get(text) ?? reductions.get(text);
    if (parameters.length !== arity)
      throw new LanguageError(
        `${text} takes ${arity} ${arity === 1 ? "argument" : "arguments"}, found ${parameters.length}.`,
        span,
      );
    return this.#count(isReduction(text) ? reduction(text, parameters, span) : call(text, parameters, span));
  }

  #binary(operator: Token, left: Expression, right: Expression): Expression {
    const span = { start: left.span.start, end: right.span.end };
    // Every caller has looked at the text of the token.
    return this.#count(binary(operator.text as BinaryOperator, left, right, span));
  }

  #nested(token: Token, parse: () => Expression): Expression {
    const { depth } = this.#limits;
    if (++this.#depth > depth)
      throw new LanguageError(
        `This is nested ${this.#depth} levels deep; at most ${depth} are allowed.`,
        token.span,
      );
    const value = parse();
    this.#depth--;
    return value;
  }

  #count(e: Expression): Expression {
    this.#nodes++;
    return e;
  }

  /** @throws LanguageError where the expressions read so far are too large together. */
  checkNodes(): void {
    const { nodes } = this.#limits;
    if (this.#nodes > nodes)
      throw new LanguageError(
        `The text has ${this.#nodes} numbers, names, operators and calls; at most ${nodes} are allowed.`,
        { start: 0, end: this.#reader.peek().span.end },
      );
  }
}
