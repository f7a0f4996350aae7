/** Text that neither Markdown, HTML nor Vue, which VitePress runs over its pages, reads as more than text. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>|#$~&!]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Text as code within a line: between tags, as a table's cells end at a `|` even between backticks. */
export const code = (text: string): string => `<code v-pre>${plain(text)}</code>`;

export const codeBlock = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** @param rows of cells, in Markdown */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The head of a column of sentences, which a narrow screen must not squeeze. */
export const ofSentences = (head: string): string => `<span class="sentences">${head}</span>`;

/** The lines of a text without the blanks that all of them begin with. */
export function unindented(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join("\n");
}

/** A head for VitePress, then the parts, those that are empty left out. */
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
