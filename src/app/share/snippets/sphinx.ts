import type { Embed } from "./embed.ts";
import { customElement } from "./html.ts";

/** For reStructuredText: the directive takes the lines that stand in from it as they are. */
export const restructuredText = (embed: Embed): string =>
  `.. raw:: html\n\n${indented(customElement(embed), "   ")}`;

/** For MyST: the same directive, fenced by more backticks than the text has in a row. */
export function myst(embed: Embed): string {
  const text = customElement(embed);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}{raw} html\n${text}\n${fence}`;
}

/** Every line; a regular expression would take more for ends of lines than there are. */
const indented = (text: string, by: string): string =>
  text
    .split("\n")
    .map((line) => by + line)
    .join("\n");
