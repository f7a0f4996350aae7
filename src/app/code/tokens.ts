/** A piece of Python with the kind that decides its colour. */
export interface Token {
  readonly kind: "comment" | "string" | "keyword" | "plain";
  readonly text: string;
}

const keywords =
  "and|as|break|class|continue|def|elif|else|for|from|if|import|in|is|lambda|not|or|return|while|with|yield|None|True|False";

/** Matches strings with three quotes or one, comments, and keywords; strings come first, since they may contain a #. */
const signs = new RegExp(`("""[^]*?"""|"(?:[^"\\\\\\n]|\\\\.)*")|(#.*)|\\b(${keywords})\\b`, "g");

/** Splits a Python program into tokens, which join to the program. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(signs)) {
    if (match.index > at) tokens.push({ kind: "plain", text: text.slice(at, match.index) });
    const [whole, string, comment] = match;
    tokens.push({ kind: string ? "string" : comment ? "comment" : "keyword", text: whole });
    at = match.index + whole.length;
  }
  if (at < text.length) tokens.push({ kind: "plain", text: text.slice(at) });
  return tokens;
}
