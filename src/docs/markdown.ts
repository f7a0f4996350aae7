/** Escapes text for Markdown, HTML and Vue, all of which VitePress reads in its pages. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>|#$~&!]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Writes text as code within a line: between tags, as a table's cells end at a `|` even between backticks. */
export const code = (text: string): string => `<code v-pre>${plain(text)}</code>`;

export const codeBlock = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** Writes a table. @param rows of cells, in Markdown */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Writes the head of a column of sentences, which a narrow screen must not squeeze. */
export const ofSentences = (head: string): string => `<span class="sentences">${head}</span>`;

/** Removes the indentation that all lines of a text have in common. */
export function unindented(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join("\n");
}

/** Writes a page: the front matter for VitePress, the title, and the parts that are not empty. */
export const page = (
  { title, description }: { readonly title: string; readonly description: string },
  ...parts: readonly string[]
): string =>
  [
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---`,
    `# ${plain(title)}`,
    ...parts.filter((part) => part !== ""),
    "",
  ].join("\n\n");
