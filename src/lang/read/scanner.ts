import type { Span } from "../tree/syntax.ts";
import type { Advice } from "./advice.ts";
import { LanguageError, quote } from "./error.ts";
import { narrowed, raised, spellings } from "./spellings.ts";

/**
 * A token. `text` is the token in the spelling of this language; `value` is the value of a number or of a superscript
 * exponent ("raised", as in x²), and 0 for any other token.
 */
export interface Token {
  readonly kind: "number" | "raised" | "name" | "symbol" | "newline" | "end";
  readonly text: string;
  readonly value: number;
  readonly span: Span;
}

export const covering = (first: Token, last: Token): Span => ({
  start: first.span.start,
  end: last.span.end,
});

const symbols: ReadonlySet<string> = new Set("+-*/^(),;=<>".split("").concat("<=", ">=", "==", "!=", ".."));

/**
 * Splits a text into tokens, the last of kind "end". The time is linear in the length of the text.
 *
 * @param advice for a text that a person typed
 * @throws LanguageError at a character that belongs to no token, or a number beyond the finite range
 */
export function scan(text: string, advice: Advice | null = null): Token[] {
  const source = narrowed(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const end = skipBlank(source, at);
    if (end > at) at = end;
    else {
      const token = scanToken(source, at, advice);
      tokens.push(token);
      at = token.span.end;
    }
  }
  tokens.push({ kind: "end", text: "", value: 0, span: { start: at, end: at } });
  return tokens;
}

/** Returns the end of the blanks and the comment that start at `at`. */
function skipBlank(source: string, at: number): number {
  let end = at;
  while (isBlank(source[end])) end++;
  if (source[end] === "#") while (end < source.length && !isNewline(source[end])) end++;
  return end;
}

function scanToken(source: string, start: number, advice: Advice | null): Token {
  const first = source[start];
  if (isNewline(first)) return token("newline", source, start, start + 1);
  if (isDigit(first) || (first === "." && isDigit(source[start + 1]))) return scanNumber(source, start);
  if (isLetter(first)) {
    let end = start + 1;
    while (isLetter(source[end]) || isDigit(source[end])) end++;
    if (advice && source[end] === "." && isLetter(source[end + 1])) throw advice.qualified(source, start);
    return token("name", source, start, end);
  }
  const exponent = scanRaised(source, start);
  return exponent ?? scanSymbol(source, start, advice);
}

/** Scans superscript digits as one exponent: x¹² is x^12. */
function scanRaised(source: string, start: number): Token | null {
  let end = source[start] === "⁻" ? start + 1 : start;
  let digits = "";
  for (; raised.has(source[end]); end++) digits += raised.get(source[end]);
  if (digits === "") return null;
  const sign = source[start] === "⁻" ? -1 : 1;
  const [text, span] = [source.slice(start, end), { start, end }];
  return { kind: "raised", text, value: sign * finite(digits, text, span), span };
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
  if (isPoint(source, end)) throw new LanguageError(`${quote(text)} has a second decimal point.`, span);
  return { kind: "number", text, value: finite(text, text, span), span };
}

function finite(digits: string, text: string, span: Span): number {
  const value = Number(digits);
  if (value === Number.POSITIVE_INFINITY)
    throw new LanguageError(`The number ${quote(text)} is too large: at most 1.797e308.`, span);
  return value;
}

function scanSymbol(source: string, start: number, advice: Advice | null): Token {
  for (const length of [2, 1]) {
    const found = source.slice(start, start + length);
    const text = spellings.get(found) ?? (symbols.has(found) ? found : undefined);
    if (text === undefined || found.length < length) continue;
    const kind = isLetter(text[0]) ? "name" : "symbol";
    return { kind, text, value: 0, span: { start, end: start + length } };
  }
  const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
  if (advice) throw advice.foreignCharacter(character, start);
  throw new LanguageError(`${quote(character)} has no meaning here.`, {
    start,
    end: start + character.length,
  });
}

const token = (kind: Token["kind"], source: string, start: number, end: number): Token => ({
  kind,
  text: source.slice(start, end),
  value: 0,
  span: { start, end },
});

/** Returns true for a decimal point; two points are the sign between the ends of a range. */
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
const isNewline = (c: string | undefined): boolean =>
  c === "\n" || c === "\r" || c === "\u2028" || c === "\u2029";
/** Returns true for blanks, also those of no width, which come with text copied from a page. */
const isBlank = (c: string | undefined): boolean =>
  c !== undefined && !isNewline(c) && /[\s\u00ad\u200b\u2060]/.test(c);
