import { type Embed, playgroundOf } from "./embed.ts";
import { customElement } from "./html.ts";

/** Returns a link, which every kind of Markdown has. */
export const markdown = (embed: Embed): string => `[${escapeMarkdown(embed.label)}](${playgroundOf(embed)})`;

/**
 * Returns the element for MkDocs, inside a block that Markdown knows and leaves as it is. An element that Markdown does
 * not know would be put into a paragraph, and its text read as Markdown.
 */
export const mkdocs = (embed: Embed): string => `<div>\n${customElement(embed)}\n</div>`;

/** Escapes signs that have a meaning in Markdown, and replaces line ends, which would end the link, by blanks. */
const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-.!|<>&~:$@^=]/g, "\\$&");
