import { encodeInFull, type Spec } from "../experiment/index.ts";
import { inComment } from "./python/literal.ts";

/** Characters of a comment's line. */
const width = 96;

/** What stands at the top of a script: what it is, how it is run, and what to know of it. */
export function header(spec: Spec, title: string, needs: string, notes: readonly string[]): string {
  // What could end the docstring, as addresses have it.
  const link = encodeInFull(spec).replace(/["\\]/g, encodeURIComponent);
  const paragraphs = [
    `${inComment(title)}.`,
    `An experiment of Downhill's, to be opened there by #${inComment(link)}`,
    `Needs ${needs}. Prints a line of JSON for each contender: how it ended, and where.`,
  ];
  return [
    `"""${paragraphs.map((text) => wrap(text, "")).join("\n\n")}\n"""`,
    ...notes.map((note) => wrap(`NOTE: ${inComment(note)}`, "# ")),
  ].join("\n\n");
}

/** Breaks a text at its blanks into lines that all begin with `start`. */
function wrap(text: string, start: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + word.length < width) lines[last] += ` ${word}`;
    else lines.push(start + word);
  }
  return lines.join("\n");
}
