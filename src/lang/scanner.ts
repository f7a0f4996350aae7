import { LanguageError, quote } from "./error.ts";
import type { Span } from "./syntax.ts";

/** `text` is the token as written; `value` is what a number is worth, 0 for all else. */
export interface Token {
  readonly kind: "number" | "name" | "symbol" | "newline" | "end";
  readonly text: string;
  readonly value: number;
  readonly span: Span;
}

export const covering = (first: Token, last: Token): Span => ({
  start: first.span.start,
  end: last.span.end,
});

const symbols: ReadonlySet<string> = new Set("+-*/^(),;=<>".split("").concat("<=", ">=", "==", "!=", ".."));

/** What people write elsewhere, and what it is here. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ["**", "^"],
  ["×", "*"],
  ["·", "*"],
  ["⋅", "*"],
  ["÷", "/"],
  ["−", "-"],
  ["–", "-"],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
  ["²", "^2"],
  ["³", "^3"],
  ["π", "pi"],
  ["√", "sqrt(…)"],
  ["…", ".."],
  ["|", "abs(…)"],
  ["[", "("],
  ["]", ")"],
  ["{", "("],
  ["}", ")"],
]);

/**
 * Splits a text into tokens, the last of kind "end". Looks at each character a fixed number of times.
 *
 * @throws LanguageError at a character that belongs to no token, or a number beyond the finite range.
 */
export function scan(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const end = skipBlank(source, at);
    if (end > at) at = end;
    else {
      const token = scanToken(source, at);
      tokens.push(token);
      at = token.span.end;
    }
  }
  tokens.push({ kind: "end", text: "", value: 0, span: { start: at, end: at } });
  return tokens;
}

/** Where blanks and a comment that start at `at` end. */
function skipBlank(source: string, at: number): number {
  let end = at;
  while (source[end] === " " || source[end] === "\t" || source[end] === "\u00a0") end++;
  if (source[end] === "#") while (end < source.length && !isNewline(source[end])) end++;
  return end;
}

function scanToken(source: string, start: number): Token {
  const first = source[start];
  if (isNewline(first)) return token("newline", source, start, start + 1);
  if (isDigit(first) || (first === "." && isDigit(source[start + 1]))) return scanNumber(source, start);
  if (isLetter(first)) {
    let end = start + 1;
    while (isLetter(source[end]) || isDigit(source[end])) end++;
    return token("name", source, start, end);
  }
  return scanSymbol(source, start);
}

function scanNumber(source: string, start: number): Token {
  let end = skipDigits(source, start);
  if (isPoint(source, end)) end = skipDigits(source, end + 1);
  if (source[end] === "e" || source[end] === "E") {
    const sign = source[end + 1] === "+" || source[end + 1] === "-" ? 1 : 0;
    if (isDigit(source[end + 1 + sign])) end = skipDigits(source, end + 1 + sign);
  }
  const span = { start, end };
  const text = source.slice(start, end);
  if (isPoint(source, end)) throw new LanguageError(`${quote(text)} is followed by a second point.`, span);
  const value = Number(text);
  if (value === Number.POSITIVE_INFINITY)
    throw new LanguageError(`The number ${quote(text)} is too large: at most 1.797e308.`, span);
  return { kind: "number", text, value, span };
}

function scanSymbol(source: string, start: number): Token {
  const pair = source.slice(start, start + 2);
  if (pair !== "**") {
    if (pair.length === 2 && symbols.has(pair)) return token("symbol", source, start, start + 2);
    if (symbols.has(pair[0])) return token("symbol", source, start, start + 1);
  }
  const found = pair === "**" ? pair : String.fromCodePoint(source.codePointAt(start) ?? 0);
  const instead = elsewhere.get(found);
  throw new LanguageError(
    `${quote(found)} means nothing here.`,
    { start, end: start + found.length },
    instead === undefined ? null : `Write ${instead} instead.`,
  );
}

const token = (kind: Token["kind"], source: string, start: number, end: number): Token => ({
  kind,
  text: source.slice(start, end),
  value: 0,
  span: { start, end },
});

/** Two of them are the sign between the ends of a range. */
const isPoint = (source: string, at: number): boolean => source[at] === "." && source[at + 1] !== ".";

function skipDigits(source: string, at: number): number {
  let end = at;
  while (isDigit(source[end])) end++;
  return end;
}

// Past the end of a string a character is undefined, which belongs to no class.
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";
const isLetter = (c: string | undefined): boolean =>
  c !== undefined && ((c >= "a" && c <= "z") || (c >= "A" && c <= "Z") || c === "_");
const isNewline = (c: string | undefined): boolean => c === "\n" || c === "\r";
