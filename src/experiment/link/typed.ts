import { arityOf } from "../../lang/functions/functions.ts";
import { LanguageError, typedLimits } from "../../lang/index.ts";
import { scan, type Token } from "../../lang/read/scanner.ts";
import { withoutClosing } from "./address.ts";
import type { Link, TypedReading } from "./link.ts";
import { quoted } from "./spelling.ts";

/**
 * Reads a text of the rule language that a link carries. Mailers turn a `+` into a blank, and a sentence may continue
 * after the link: where the text cannot be read as it stands, these are repaired, and a message says so.
 *
 * @param parse throws a LanguageError where the text cannot be read
 * @returns the text that was read; where none could be, the reason for the first
 */
export function readTyped(
  link: Link,
  field: string,
  source: string,
  parse: (source: string) => unknown,
): TypedReading {
  const key = `${field}=${source}`;
  const known = link.typed.get(key);
  if (known !== undefined) return known;
  const reading = readOnce(link, field, source, parse);
  link.typed.set(key, reading);
  return reading;
}

function readOnce(
  link: Link,
  field: string,
  source: string,
  parse: (source: string) => unknown,
): TypedReading {
  const why = refusalOf(source, parse);
  if (why === null) return source;
  if (source.length > typedLimits.length) return { why };
  const bare = link.isLast(source) ? withoutClosing(source) : source;
  for (const text of [withPlus(source), bare, withPlus(bare)])
    if (text !== null && text !== source && refusalOf(text, parse) === null) {
      link.assume(field, source, `is read as ${quoted(text)}`);
      return text;
    }
  return { why };
}

/** Returns the reason why a text cannot be read, with its place; null where it can. */
function refusalOf(source: string, parse: (source: string) => unknown): string | null {
  try {
    parse(source);
    return null;
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    const hint = error.hint ? ` ${error.hint}` : "";
    return `at character ${error.span.start + 1}: ${error.message}${hint}`;
  }
}

/**
 * Returns a text with a `+` for each blank between two operands; null where there is none, or it is not made of tokens.
 */
function withPlus(source: string): string | null {
  const tokens = tokensOf(source);
  let text = "";
  let end = 0;
  let declares = false;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const gap = source.slice(end, token.span.start);
    if (token.kind === "newline" || token.text === ";") declares = false;
    // After "in" comes the range of a slider, and a word for its scale.
    declares ||= token.text === "in";
    const lacksPlus = !declares && gap !== "" && before && endsOperand(before, token) && startsOperand(token);
    text +=
      (lacksPlus ? (gap.length > 2 ? " + " : "+") : gap) + source.slice(token.span.start, token.span.end);
    end = token.span.end;
  }
  return text === source ? null : text + source.slice(end);
}

function tokensOf(source: string): readonly Token[] {
  try {
    return scan(source);
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return [];
  }
}

const endsOperand = ({ kind, text }: Token, next: Token): boolean =>
  kind === "number" ||
  kind === "raised" ||
  text === ")" ||
  (kind === "name" && text !== "init" && !(next.text === "(" && arityOf(text) !== undefined));

const startsOperand = ({ kind, text }: Token): boolean =>
  kind === "number" || kind === "name" || text === "(";
