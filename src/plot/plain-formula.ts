import { type BinaryOperator, type Expression, printSource } from "../lang/index.ts";
import { tightness, tightnessOf } from "../lang/print/print.ts";

/** Text and its tightness, on the scale of `print.ts`. */
type Piece = readonly [text: string, tightness: number];

/** Tightness of a text with a minus in front, which may begin a sum or a product but not follow an operator. */
const signed = (tightness.sum + tightness.product) / 2;

/** Writes a formula as in a line of text: "(1 − x)² + 100 (y − x²)²". */
export const plainFormula = (e: Expression): string => print(e, 0);

/** Prints `e` where at least the tightness `least` is needed. */
function print(e: Expression, least: number): string {
  const [text, has] = bare(e);
  return has < least ? `(${text})` : text;
}

function bare(e: Expression): Piece {
  if (e.kind === "name") return [e.name === "pi" ? "π" : e.name, tightness.atom];
  if (e.kind === "number") return withSign(printSource(e).replaceAll("-", "−"), tightness.atom);
  if (e.kind === "negate") return [`−${print(e.argument, tightness.product)}`, signed];
  if (e.kind === "binary") return operation(e.operator, e.left, e.right);
  if (e.name === "sqrt") return [`√${print(e.arguments[0], tightness.atom)}`, tightness.power];
  const inside = e.arguments.map((argument) => print(argument, 0)).join(", ");
  return [e.name === "abs" ? `|${inside}|` : `${e.name}(${inside})`, tightness.atom];
}

function operation(operator: BinaryOperator, left: Expression, right: Expression): Piece {
  const own = tightnessOf(operator);
  if (operator === "^") return [print(left, tightness.atom) + exponent(right), own];
  if (operator === "/") return withSign(`${print(left, signed)}/${print(right, tightness.power)}`, own);
  if (operator === "*") {
    const second = print(right, own);
    // Two numbers side by side would be one, and a factor after a quotient would belong to its denominator.
    const sign = /^\d/.test(second) || endsInQuotient(left) ? " · " : " ";
    return withSign(print(left, signed) + sign + second, own);
  }
  const leastLeft = own === tightness.comparison ? own + 1 : own;
  const second = print(right, operator === "+" ? own : own + 1);
  const shown = second.startsWith("−") ? `(${second})` : second;
  return [`${print(left, leastLeft)} ${operator === "-" ? "−" : operator} ${shown}`, own];
}

/** Raises a whole number; a longer exponent follows in parentheses. */
function exponent(e: Expression): string {
  const text = print(e, tightness.atom);
  return /^\d+$/.test(text) ? [...text].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("") : `^${text}`;
}

const withSign = (text: string, tight: number): Piece => [text, text.startsWith("−") ? signed : tight];

const endsInQuotient = (e: Expression): boolean =>
  e.kind === "binary" && (e.operator === "/" || (e.operator === "*" && endsInQuotient(e.right)));
