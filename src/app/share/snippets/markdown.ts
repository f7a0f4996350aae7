import { type Embed, playgroundOf } from "./embed.ts";
import { customElement, element } from "./html.ts";

/** Returns a link, which every kind of Markdown has, around the picture if there is one. */
export function markdown(embed: Embed): string {
  const label = escapeMarkdown(embed.label);
  return `[${embed.poster ? `![${label}](${embed.poster.src})` : label}](${playgroundOf(embed)})`;
}

/**
 * Returns the element for MkDocs, inside a block that Markdown knows and leaves as it is. An element that Markdown does
 * not know would be put into a paragraph, and its text read as Markdown.
 */
export const mkdocs = (embed: Embed): string => `<div>\n${customElement(embed)}\n</div>`;

/**
 * Returns the element for VitePress, with what its configuration needs once: Vue reads Markdown as a template, in which
 * a script breaks the build, the element must be declared, and double braces are an expression.
 */
export const vitePress = (embed: Embed): string => {
  const source = JSON.stringify(`${embed.base}downhill-embed.js`);
  return `<!-- Once, in .vitepress/config.ts:
head: [["script", { src: ${source}, defer: "" }]],
vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "downhill-experiment" } } },
-->

<div>
${element(embed).replaceAll("{{", "&#123;&#123;")}
</div>`;
};

/** Escapes signs that have a meaning in Markdown, and replaces line ends, which would end the link, by blanks. */
const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-.!|<>&~:$@^=]/g, "\\$&");
