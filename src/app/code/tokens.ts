/** A piece of Python and what it is, as far as colours tell. */
export interface Token {
  readonly kind: "comment" | "string" | "keyword" | "plain";
  readonly text: string;
}

const keywords =
  "and|as|break|class|continue|def|elif|else|for|from|if|import|in|is|lambda|not|or|return|while|with|yield|None|True|False";

/** Comments, strings of three quotes or of one, words of the language; strings before comments, since they may hold a #. */
const signs = new RegExp(`("""[^]*?"""|"(?:[^"\\\\\\n]|\\\\.)*")|(#.*)|\\b(${keywords})\\b`, "g");

/** Splits Python's text into tokens; joined, they are the text. */
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
