import {
  type Declaration,
  type DeclaredScale,
  declaredScales,
  type Expression,
  type Span,
} from "../tree/syntax.ts";
import { shown } from "./diagnostics.ts";
import { LanguageError, quote } from "./error.ts";
import { nearest } from "./nearest.ts";
import { covering, type Token } from "./scanner.ts";
import type { TokenReader } from "./token-reader.ts";

/**
 * Reads the rest of `name = value in min..max scale` from the `in` on.
 *
 * @throws LanguageError
 */
export function readDeclaration(reader: TokenReader, target: Token, value: Expression): Declaration {
  reader.next();
  const start = signedNumber(value);
  if (start === null)
    throw new LanguageError(
      `The initial value of ${quote(target.text)} must be a number.`,
      value.span,
      "It can't be an expression.",
    );
  const min = readEnd(reader);
  const dots = reader.next();
  if (dots.text !== "..")
    throw new LanguageError(
      `A range has two dots between its ends, not ${shown(dots)}.`,
      dots.span,
      "Write in 0..1.",
    );
  const max = readEnd(reader);
  const scale = readScale(reader);
  const range = { start: min.span.start, end: max.span.end };
  const declaration: Declaration = {
    name: target.text,
    value: start,
    min: min.value,
    max: max.value,
    scale: scale.scale,
    span: { start: target.span.start, end: (scale.span ?? range).end },
    places: { name: target.span, value: value.span, range, scale: scale.span },
  };
  checkRange(declaration);
  return declaration;
}

/** Returns the value of a number that may have a minus, or null for any other expression. */
function signedNumber(e: Expression): number | null {
  if (e.kind === "number") return e.value;
  return e.kind === "negate" && e.argument.kind === "number" ? -e.argument.value : null;
}

function readEnd(reader: TokenReader): { readonly value: number; readonly span: Span } {
  const first = reader.next();
  const token = first.text === "-" || first.text === "+" ? reader.next() : first;
  if (token.kind !== "number")
    throw new LanguageError(
      `The ends of a range must be numbers, not ${shown(token)}.`,
      token.span,
      "Write in 0..1.",
    );
  return { value: first.text === "-" ? -token.value : token.value, span: covering(first, token) };
}

function readScale(reader: TokenReader): { readonly scale: DeclaredScale; readonly span: Span | null } {
  if (reader.peek().kind !== "name") return { scale: "linear", span: null };
  const { text, span } = reader.next();
  const scale = declaredScales.find((known) => known === text);
  if (scale) return { scale, span };
  const similar = nearest(text, declaredScales);
  throw new LanguageError(
    `A slider is linear, log, complement or switch, not ${quote(text)}.`,
    span,
    similar && `Did you mean ${similar}?`,
  );
}

function checkRange({ name, value, min, max, scale, places }: Declaration): void {
  if (!(min < max))
    throw new LanguageError(
      `The range ${min}..${max} is empty.`,
      places.range,
      "Write the smaller end first.",
    );
  if (!(value >= min && value <= max))
    throw new LanguageError(`${quote(name)} starts from ${value}, outside of ${min}..${max}.`, places.value);
  if (scale === "log" && min < 0)
    throw new LanguageError(
      `A log slider can't reach ${min}.`,
      places.range,
      "Start at 0 or above, or leave log out.",
    );
  if (scale === "complement" && max > 1)
    throw new LanguageError(
      `A complement slider, logarithmic in 1 - ${name}, can't reach ${max}.`,
      places.range,
      "End at 1 or below, as in 0..0.999.",
    );
  if (scale !== "switch") return;
  if (min !== 0 || max !== 1)
    throw new LanguageError("A switch is off or on, 0 or 1.", places.range, "Write in 0..1 switch.");
  if (value !== 0 && value !== 1)
    throw new LanguageError(`A switch is off or on, 0 or 1, not ${value}.`, places.value);
}
