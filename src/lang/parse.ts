import { binary, call, name, negate, number } from "./build.ts";
import { LanguageError, quote } from "./error.ts";
import { functions, isFunction, reservedAs } from "./functions.ts";
import { builtInLimits, type Limits } from "./limits.ts";
import { nearest } from "./nearest.ts";
import { scan, type Token } from "./scanner.ts";
import type { BinaryOperator, Expression, Program, Span, Statement } from "./syntax.ts";

/**
 * Reads one expression; line breaks in it are blanks.
 *
 * @throws LanguageError
 */
export function parseExpression(source: string, limits: Limits = builtInLimits): Expression {
  const parser = new Parser(source, limits, false);
  return parser.expression();
}

/**
 * Reads statements, one a line or separated by `;`; a line break inside parentheses is a blank.
 *
 * @throws LanguageError
 */
export function parseProgram(source: string, limits: Limits = builtInLimits): Program {
  const parser = new Parser(source, limits, true);
  return parser.program();
}

const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);

/** Recursive descent: a method a level of precedence, from the loosest to the tightest. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #limits: Limits;
  #at = 0;
  #nodes = 0;
  #depth = 0;
  /** Parentheses that are open, where a line break is a blank. */
  #open: number;

  constructor(source: string, limits: Limits, lines: boolean) {
    if (source.length > limits.length)
      throw new LanguageError(
        `The text has ${source.length} characters; at most ${limits.length} are allowed.`,
        { start: limits.length, end: source.length },
      );
    this.#tokens = scan(source);
    this.#limits = limits;
    this.#open = lines ? 0 : 1;
  }

  expression(): Expression {
    const value = this.#comparison();
    const rest = this.#peek();
    if (rest.kind !== "end") throw unexpected(rest);
    this.#checkNodes();
    return value;
  }

  program(): Program {
    const statements: Statement[] = [];
    for (;;) {
      while (this.#peek().kind === "newline" || this.#peek().text === ";") this.#next();
      if (this.#peek().kind === "end") break;
      statements.push(this.#statement());
    }
    this.#checkNodes();
    return { statements };
  }

  #statement(): Statement {
    const first = this.#peek();
    const initial = first.text === "init" && this.#tokens[this.#at + 1].kind === "name";
    if (initial) this.#next();
    const target = this.#next();
    if (target.kind !== "name")
      throw new LanguageError(
        `A statement starts with a name, not with ${shown(target)}.`,
        target.span,
        "Write name = expression.",
      );
    const equals = this.#next();
    if (equals.text !== "=")
      throw new LanguageError(
        `After ${quote(target.text)} an = is missing.`,
        covering(target, equals),
        equals.text === "==" ? "Write = to give a name its value." : "Write name = expression.",
      );
    const reserved = reservedAs(target.text);
    if (reserved) throw new LanguageError(`"${target.text}" ${reserved} and can't be assigned.`, target.span);
    const value = this.#comparison();
    const end = this.#peek();
    if (end.kind !== "end" && end.kind !== "newline" && end.text !== ";") throw unexpected(end);
    return { name: target.text, initial, value, span: { start: first.span.start, end: value.span.end } };
  }

  #comparison(): Expression {
    const left = this.#additive();
    if (!comparisons.has(this.#peek().text)) return left;
    const operator = this.#next();
    const value = this.#binary(operator, left, this.#additive());
    const second = this.#peek();
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
    while (this.#peek().text === "+" || this.#peek().text === "-") {
      const operator = this.#next();
      left = this.#binary(operator, left, this.#multiplicative());
    }
    return left;
  }

  #multiplicative(): Expression {
    let left = this.#unary();
    while (this.#peek().text === "*" || this.#peek().text === "/") {
      const operator = this.#next();
      left = this.#binary(operator, left, this.#unary());
    }
    const after = this.#peek();
    if (startsValue(after)) throw missingTimes(this.#tokens[this.#at - 1], after);
    return left;
  }

  #unary(): Expression {
    if (this.#peek().text !== "-") return this.#power();
    const minus = this.#next();
    const argument = this.#nested(minus, () => this.#unary());
    return this.#count(negate(argument, { start: minus.span.start, end: argument.span.end }));
  }

  #power(): Expression {
    const base = this.#primary();
    if (this.#peek().text !== "^") return base;
    const operator = this.#next();
    return this.#binary(
      operator,
      base,
      this.#nested(operator, () => this.#unary()),
    );
  }

  #primary(): Expression {
    const token = this.#next();
    if (token.kind === "number") return this.#count(number(token.value, token.span));
    if (token.text === "(") return this.#parenthesized(token);
    if (token.kind !== "name") throw missingValue(token);
    if (this.#peek().text === "(") return this.#call(token);
    if (isFunction(token.text))
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
    this.#open++;
    const value = this.#nested(opening, () => this.#comparison());
    const closing = this.#close(opening);
    // The parentheses belong to what is marked when something is wrong inside.
    return { ...value, span: covering(opening, closing) };
  }

  #call(token: Token): Expression {
    if (!isFunction(token.text)) throw unknownFunction(token);
    const opening = this.#next();
    const parameters: Expression[] = [];
    this.#open++;
    if (this.#peek().text !== ")")
      do parameters.push(this.#nested(opening, () => this.#comparison()));
      while (this.#peek().text === "," && this.#next());
    const span = covering(token, this.#close(opening));
    const arity = functions.get(token.text);
    if (parameters.length !== arity)
      throw new LanguageError(
        `${token.text} takes ${arity} ${arity === 1 ? "argument" : "arguments"}, found ${parameters.length}.`,
        span,
      );
    return this.#count(call(token.text, parameters, span));
  }

  #close(opening: Token): Token {
    const closing = this.#peek();
    if (closing.kind === "end") throw new LanguageError("This parenthesis is never closed.", opening.span);
    if (closing.text !== ")") throw unexpected(closing);
    this.#at++;
    this.#open--;
    return closing;
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

  #checkNodes(): void {
    const { nodes } = this.#limits;
    if (this.#nodes > nodes)
      throw new LanguageError(
        `The text has ${this.#nodes} numbers, names, operators and calls; at most ${nodes} are allowed.`,
        { start: 0, end: this.#peek().span.end },
      );
  }

  #peek(): Token {
    while (this.#open > 0 && this.#tokens[this.#at].kind === "newline") this.#at++;
    return this.#tokens[this.#at];
  }

  /** Takes a token; the last, which marks the end, stays. */
  #next(): Token {
    const token = this.#peek();
    if (token.kind !== "end") this.#at++;
    return token;
  }
}

const covering = (first: Token, last: Token): Span => ({ start: first.span.start, end: last.span.end });

const startsValue = (token: Token): boolean =>
  token.kind === "number" || token.kind === "name" || token.text === "(";

function shown(token: Token): string {
  if (token.kind === "end") return "the end of the text";
  return token.kind === "newline" ? "the end of the line" : quote(token.text);
}

/** What can't follow a complete expression. */
function unexpected({ text, span }: Token): LanguageError {
  if (text === ")") return new LanguageError("This parenthesis closes nothing.", span);
  if (text === ",")
    return new LanguageError(
      "A comma can only stand between the arguments of a function.",
      span,
      "Decimals are written with a point.",
    );
  if (text === "=")
    return new LanguageError("An = can't stand inside an expression.", span, "Write == to compare.");
  return new LanguageError("One expression is expected here, not statements.", span);
}

function missingValue(token: Token): LanguageError {
  const hint = token.kind === "newline" ? "Parentheses let an expression go on in the next line." : null;
  return new LanguageError(`A value is missing before ${shown(token)}.`, token.span, hint);
}

function missingTimes(before: Token, after: Token): LanguageError {
  const left = before.text === ")" ? "(…)" : before.text;
  const right = after.text === "(" ? "(…)" : after.text;
  return new LanguageError(
    `An operator is missing between ${quote(left)} and ${quote(right)}.`,
    covering(before, after),
    `For a product write ${left} * ${right}.`,
  );
}

function unknownFunction(token: Token): LanguageError {
  const similar = nearest(token.text, functions.keys());
  const product = `For a product write ${token.text} * (…).`;
  return new LanguageError(
    `There is no function called ${quote(token.text)}.`,
    token.span,
    similar ? `Did you mean ${similar}?` : product,
  );
}
