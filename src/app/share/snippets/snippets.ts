import type { Embed } from "./embed.ts";
import { customElement, iframe } from "./html.ts";
import { jupyter } from "./jupyter.ts";
import { latex } from "./latex.ts";
import { markdown, mkdocs } from "./markdown.ts";
import { mdx } from "./mdx.ts";
import { myst, restructuredText } from "./sphinx.ts";

export interface Snippet {
  readonly id: string;
  readonly name: string;
  /** A sentence or two on the document that it is for. */
  readonly hint: string;
  /** The kind of content that the document shows. */
  readonly shows: "frame" | "element" | "link" | "figure";
  readonly print: (embed: Embed) => string;
}

/** Kinds of snippets, in the order in which they are offered. */
export const snippets: readonly Snippet[] = [
  {
    id: "element",
    name: "HTML, custom element",
    hint: "For any page that takes a script. Until it is played, it is a button and costs the page nothing.",
    shows: "element",
    print: customElement,
  },
  {
    id: "iframe",
    name: "HTML, iframe",
    hint: "For pages that take a frame but no script.",
    shows: "frame",
    print: iframe,
  },
  {
    id: "markdown",
    name: "Markdown",
    hint: "A link, for a README or a chat.",
    shows: "link",
    print: markdown,
  },
  {
    id: "myst",
    name: "Sphinx, MyST",
    hint: "For a Markdown file of a Sphinx site. The script may go to html_js_files in conf.py instead.",
    shows: "element",
    print: myst,
  },
  {
    id: "rst",
    name: "Sphinx, reStructuredText",
    hint: "For an .rst file. The script may go to html_js_files in conf.py instead.",
    shows: "element",
    print: restructuredText,
  },
  {
    id: "mkdocs",
    name: "MkDocs",
    hint: "For a Markdown file, with an empty line before and after. The script may go to extra_javascript instead.",
    shows: "element",
    print: mkdocs,
  },
  {
    id: "docusaurus",
    name: "Docusaurus (MDX)",
    hint: "For an .mdx file. The script goes to the site's configuration once, as the first line says.",
    shows: "element",
    print: mdx,
  },
  {
    id: "jupyter",
    name: "Jupyter",
    hint: "For a cell. Notebooks may build the frame again when it scrolls; it then starts from its link.",
    shows: "frame",
    print: jupyter,
  },
  {
    id: "latex",
    name: "LaTeX",
    hint: "A figure with a link to the experiment. Download its picture on the Picture tab.",
    shows: "figure",
    print: latex,
  },
];
