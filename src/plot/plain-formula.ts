import { type BinaryOperator, type Expression, printSource } from "../lang/index.ts";
import { tightness, tightnessOf } from "../lang/print/print.ts";

/** Text and its tightness, on the scale of `print.ts`. */
type Piece = readonly [text: string, tightness: number];

/** Tightness of a text with a minus in front, which may begin a sum or a product but not follow an operator. */
const signed = (tightness.sum + tightness.product) / 2;

/** The texts of a formula's names, numbers and products. */
export interface Words {
  readonly name: (name: string) => string;
  readonly number: (value: number) => string;
  /** Stands between factors. */
  readonly times: " " | " · ";
}

const asWritten: Words = {
  name: (name) => (name === "pi" ? "π" : name),
  number: (value) => printSource({ kind: "number", value, span: { start: 0, end: 0 } }).replaceAll("-", "−"),
  times: " ",
};

/** Writes a formula as in a line of text: "(1 − x)² + 100 (y − x²)²". */
export const plainFormula = (e: Expression, words = asWritten): string => new Printer(words).print(e, 0);

class Printer {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Prints `e` where at least the tightness `least` is needed. */
  print(e: Expression, least: number): string {
    const [text, has] = this.#bare(e);
    return has < least ? `(${text})` : text;
  }

  #bare(e: Expression): Piece {
    if (e.kind === "name") return [this.#words.name(e.name), tightness.atom];
    if (e.kind === "number") return withSign(this.#words.number(e.value), tightness.atom);
    if (e.kind === "negate") return [`−${this.print(e.argument, tightness.product)}`, signed];
    if (e.kind === "binary") return this.#operation(e.operator, e.left, e.right);
    if (e.name === "sqrt") return [`√${this.print(e.arguments[0], tightness.atom)}`, tightness.power];
    const inside = e.arguments.map((argument) => this.print(argument, 0)).join(", ");
    return [e.name === "abs" ? `|${inside}|` : `${e.name}(${inside})`, tightness.atom];
  }

  #operation(operator: BinaryOperator, left: Expression, right: Expression): Piece {
    const own = tightnessOf(operator);
    if (operator === "^") return [this.print(left, tightness.atom) + this.#exponent(right), own];
    if (operator === "/")
      return withSign(`${this.print(left, signed)}/${this.print(right, tightness.power)}`, own);
    if (operator === "*") {
      const second = this.print(right, own);
      // Two numbers side by side would be one, and a factor after a quotient would belong to its denominator.
      const sign = /^\d/.test(second) || endsInQuotient(left) ? " · " : this.#words.times;
      return withSign(this.print(left, signed) + sign + second, own);
    }
    const leastLeft = own === tightness.comparison ? own + 1 : own;
    const second = this.print(right, operator === "+" ? own : own + 1);
    const shown = second.startsWith("−") ? `(${second})` : second;
    return [`${this.print(left, leastLeft)} ${operator === "-" ? "−" : operator} ${shown}`, own];
  }

  /** Raises a whole number; a longer exponent follows in parentheses. */
  #exponent(e: Expression): string {
    const text = this.print(e, tightness.atom);
    return /^\d+$/.test(text) ? [...text].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("") : `^${text}`;
  }
}

const withSign = (text: string, tight: number): Piece => [text, text.startsWith("−") ? signed : tight];

const endsInQuotient = (e: Expression): boolean =>
  e.kind === "binary" && (e.operator === "/" || (e.operator === "*" && endsInQuotient(e.right)));
