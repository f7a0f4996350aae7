import { type Embed, playgroundOf } from "./embed.ts";
import { customElement } from "./html.ts";

/** A link, which is what Markdown has everywhere. */
export const markdown = (embed: Embed): string => `[${escapeMarkdown(embed.label)}](${playgroundOf(embed)})`;

/**
 * For MkDocs. Within a block that Markdown knows, it takes HTML as it is; an element that it does not know would
 * stand in a paragraph, and its text be read as Markdown.
 */
export const mkdocs = (embed: Embed): string => `<div>\n${customElement(embed)}\n</div>`;

/** Text that Markdown would read as more than text, and line ends, which would end the link. */
const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-.!|<>&~:$@^=]/g, "\\$&");
