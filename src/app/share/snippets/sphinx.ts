import type { Embed } from "./embed.ts";
import { customElement } from "./html.ts";

/** Returns the element for reStructuredText, whose directive passes indented lines on unchanged. */
export const restructuredText = (embed: Embed): string =>
  `.. raw:: html\n\n${indented(customElement(embed), "   ")}`;

/** Returns the element for MyST: the same directive, fenced by more backticks than the text has in a row. */
export function myst(embed: Embed): string {
  const text = customElement(embed);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}{raw} html\n${text}\n${fence}`;
}

/** Indents every line. It splits at \n alone: a regular expression with the flag m knows more line ends. */
const indented = (text: string, by: string): string =>
  text
    .split("\n")
    .map((line) => by + line)
    .join("\n");
