import { arityOf, isFunction, isReduction, reservedAs } from "../functions/functions.ts";
import { binary, call, name, negate, number, reduction } from "../tree/build.ts";
import type { BinaryOperator, Expression, Span } from "../tree/syntax.ts";
import type { Advice } from "./advice.ts";
import {
  misplacedPower,
  missingArgument,
  missingTimes,
  missingValue,
  startsValue,
  unknownFunction,
} from "./diagnostics.ts";
import { LanguageError } from "./error.ts";
import type { Limits } from "./limits.ts";
import { covering, type Token } from "./scanner.ts";
import type { TokenReader } from "./token-reader.ts";

const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);

/** Parses expressions by recursive descent: a method a level of precedence, from the loosest to the tightest. */
export class ExpressionParser {
  readonly #reader: TokenReader;
  readonly #limits: Limits;
  /** True in programs, which may assign the names of later functions, so that these may be names of values. */
  readonly #assigns: boolean;
  readonly #advice: Advice | null;
  #nodes = 0;
  #depth = 0;

  constructor(reader: TokenReader, limits: Limits, assigns: boolean, advice: Advice | null) {
    this.#reader = reader;
    this.#limits = limits;
    this.#assigns = assigns;
    this.#advice = advice;
  }

  /** Reads as much of the text as makes an expression; the caller reads the rest. */
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
    if (startsValue(after)) throw misplacedPower(left) ?? missingTimes(this.#reader.last(), after);
    return left;
  }

  #unary(): Expression {
    const { text } = this.#reader.peek();
    if (text !== "-" && text !== "+") return this.#power();
    const sign = this.#reader.next();
    const argument = this.#nested(sign, () => this.#unary());
    const span = { start: sign.span.start, end: argument.span.end };
    return text === "-" ? this.#count(negate(argument, span)) : { ...argument, span };
  }

  #power(): Expression {
    const base = this.#raised();
    if (this.#reader.peek().text !== "^") return base;
    const operator = this.#reader.next();
    return this.#binary(
      operator,
      base,
      this.#nested(operator, () => this.#unary()),
    );
  }

  /** Reads a value with the superscript exponents that follow it: x² ² is (x^2)^2. */
  #raised(): Expression {
    let value = this.#primary();
    while (this.#reader.peek().kind === "raised") {
      const exponent = this.#reader.next();
      const size = this.#count(number(Math.abs(exponent.value), exponent.span));
      const power = exponent.value < 0 ? this.#count(negate(size, exponent.span)) : size;
      const span = { start: value.span.start, end: exponent.span.end };
      value = this.#count(binary("^", value, power, span));
    }
    return value;
  }

  #primary(): Expression {
    if (this.#reader.peek().text === "(") return this.#parenthesized(this.#reader.open());
    const token = this.#reader.next();
    if (token.kind === "number") return this.#count(number(token.value, token.span));
    if (token.kind !== "name") throw missingValue(token);
    if (this.#reader.peek().text === "(") return this.#call(token);
    const needsArgument = this.#assigns ? reservedAs(token.text) === "is a function" : arityOf(token.text);
    if (needsArgument) throw missingArgument(token.text, token.span, isRaised(this.#reader.peek()));
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
    // The span of an error inside includes the parentheses.
    return { ...value, span: covering(opening, closing) };
  }

  #call(token: Token): Expression {
    const { text } = token;
    const arity = arityOf(text);
    if (arity === undefined) throw unknownFunction(token, this.#advice);
    const opening = this.#reader.open();
    const parameters: Expression[] = [];
    if (this.#reader.peek().text !== ")")
      do parameters.push(this.#nested(opening, () => this.expression()));
      while (this.#reader.peek().text === "," && this.#reader.next());
    const span = covering(token, this.#reader.close(opening));
    if (parameters.length !== arity)
      throw new LanguageError(
        `${text} takes ${arity} ${arity === 1 ? "argument" : "arguments"}, found ${parameters.length}.`,
        span,
      );
    return this.#count(called(text, parameters, span));
  }

  #binary(operator: Token, left: Expression, right: Expression): Expression {
    const span = { start: left.span.start, end: right.span.end };
    // Every caller has checked that the token is an operator.
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

  /** @throws LanguageError where the expressions read so far have too many nodes together */
  checkNodes(): void {
    const { nodes } = this.#limits;
    if (this.#nodes > nodes)
      throw new LanguageError(
        `The text has ${this.#nodes} numbers, names, operators and calls; at most ${nodes} are allowed.`,
        { start: 0, end: this.#reader.peek().span.end },
      );
  }
}

const isRaised = ({ kind, text }: Token): boolean => kind === "raised" || text === "^";

function called(name: string, parameters: readonly Expression[], span: Span): Expression {
  if (isReduction(name)) return reduction(name, parameters, span);
  if (isFunction(name)) return call(name, parameters, span);
  // Only the two synonyms, pow and ln, are left.
  return name === "pow" ? binary("^", parameters[0], parameters[1], span) : call("log", parameters, span);
}
