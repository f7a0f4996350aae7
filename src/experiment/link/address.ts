import { keys, marks } from "./keys.ts";

/** Signs that follow a link where people paste it: the end of a sentence, a bracket or quotation mark, blanks. */
const closing = new Set([..." \t\n\r\u00a0.,;:!?\"'”’»›`>*)]}"]);
const opening: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

const known: ReadonlySet<string> = new Set([...keys, ...Object.values(marks)]);

/** The parts of a link that an address carries, and the part that was left out where it was cut. */
export interface Parts {
  readonly parts: readonly string[];
  readonly cut: string | null;
}

/**
 * Splits an address, or the part after its `#`, at the ampersands. Keys of a link in the query, between `?` and `#`,
 * count too, unless they also stand after the `#`.
 */
export function readAddress(address: string): Parts {
  const { query, hash } = split(address);
  const after = partsOf(hash);
  const before = partsOf(query);
  const taken = new Set(after.parts.map(keyOf));
  const more = before.parts.filter((part) => known.has(keyOf(part)) && !taken.has(keyOf(part)));
  return { parts: [...after.parts, ...more], cut: after.cut ?? before.cut };
}

/** Returns a query without the keys of a link: with its `?`, or empty where nothing is left. */
export function withoutLink(query: string): string {
  const others = query
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && !known.has(keyOf(part)));
  return others.length === 0 ? "" : `?${others.join("&")}`;
}

/** Returns the key of a part, in lower case. */
export function keyOf(part: string): string {
  const [key] = part.split("=", 1);
  if (known.has(key)) return key;
  return withoutClosing(unescaped(key) ?? key)
    .trim()
    .toLowerCase();
}

function split(address: string): { readonly query: string; readonly hash: string } {
  const bare = address.startsWith("#") ? address.slice(1) : address;
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare);
  const start = isWhole ? bare.search(/[?#]/) : 0;
  const text = start < 0 ? "" : bare.slice(start);
  if (text.startsWith("#")) return { query: "", hash: text.slice(1) };
  if (!text.startsWith("?")) return { query: "", hash: text };
  const end = text.indexOf("#");
  return end < 0
    ? { query: text.slice(1), hash: "" }
    : { query: text.slice(1, end), hash: text.slice(end + 1) };
}

function partsOf(text: string): Parts {
  // A mailer may have encoded even the signs between keys and values.
  const plain = !text.includes("=") && /%3d/i.test(text) ? (unescaped(text) ?? text) : text;
  const parts = plain
    .split("&")
    .map((part) => part.replace(/^(?:amp;)+/i, "").trim())
    .filter((part) => part !== "");
  const keys = parts.map(keyOf);
  const isCut = keys[0] === marks.first && !keys.includes(marks.last);
  return isCut ? { parts: parts.slice(0, -1), cut: parts[parts.length - 1] } : { parts, cut: null };
}

/** Returns percent-decoded text; null where the encoding is not valid. */
export function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Returns a text without the signs that follow it in a sentence; a sign that closes its parenthesis or ends its number
 * stays.
 */
export function withoutClosing(text: string): string {
  if (!closing.has(text[text.length - 1])) return text;
  const count = (sign: string) => text.split(sign).length - 1;
  const unmatched = new Map(
    Object.entries(opening).map(([close, open]) => [close, count(close) - count(open)]),
  );
  let end = text.length;
  while (end > 0 && closing.has(text[end - 1])) {
    const excess = unmatched.get(text[end - 1]);
    if (excess !== undefined && excess <= 0) break;
    if (excess !== undefined) unmatched.set(text[end - 1], excess - 1);
    end -= 1;
  }
  const isPoint =
    end === text.length - 1 && text[end] === "." && /(?:^|[^\d.e])\d+$/i.test(text.slice(0, end));
  return isPoint ? text : text.slice(0, end);
}
