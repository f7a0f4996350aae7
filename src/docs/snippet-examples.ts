import type { Embed } from "../app/share/snippets/embed.ts";
import { snippets } from "../app/share/snippets/snippets.ts";
import { codeBlock, plain } from "./markdown.ts";

const languages: Readonly<Record<string, string>> = {
  element: "html",
  iframe: "html",
  markdown: "md",
  myst: "md",
  rst: "rst",
  mkdocs: "html",
  vitepress: "md",
  react: "jsx",
  docusaurus: "mdx",
  jupyter: "python",
  latex: "latex",
};

const example: Embed = {
  base: "https://example.org/downhill/",
  experiment: "surface=beale&o=adam,lr:0.05",
  label: "Adam on Beale",
  height: 420,
  theme: "auto",
  controls: "play",
  autoplay: false,
  poster: { src: "adam-on-beale.svg", dark: null, width: 640, height: 367 },
};

/** Writes every snippet that the share dialog offers, in Markdown. */
export const snippetExamples = (): string =>
  snippets
    .map(({ id, name, hint, print }) =>
      [
        `### ${plain(name)}`,
        plain(hint.replace("Picture, above", "Share, Picture")),
        // The fence is longer than any within it.
        `\`\`${codeBlock(languages[id] ?? "text", print(example))}\`\``,
      ].join("\n\n"),
    )
    .join("\n\n");
