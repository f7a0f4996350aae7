import { plain } from "./markdown.ts";

const identifier = /arXiv:(\d{4}\.\d{4,5}(?:v\d+)?)|doi:(10\.\d{4,}\/[^\s,;]*[^\s,;.)])|CC BY 4\.0/g;

/** Writes authors, year and identifier in Markdown; the identifier of a paper or a licence is a link to it. */
export function source(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(identifier)) {
    parts.push(plain(text.slice(end, match.index)), `[${plain(match[0])}](${addressOf(match)})`);
    end = match.index + match[0].length;
  }
  return parts.join("") + plain(text.slice(end));
}

function addressOf([, arxiv, doi]: RegExpExecArray): string {
  if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
  return doi ? `https://doi.org/${encodeURI(doi)}` : "https://creativecommons.org/licenses/by/4.0/";
}
