import type { Sentence } from "../../../words/say.ts";
import type { Embed } from "./embed.ts";
import { customElement, iframe } from "./html.ts";
import { mdx, react } from "./jsx.ts";
import { jupyter } from "./jupyter.ts";
import { latex } from "./latex.ts";
import { markdown, mkdocs, vitePress } from "./markdown.ts";
import { myst, restructuredText } from "./sphinx.ts";

/** The place of a snippet's picture: within the snippet as data, in a file beside the document, or nowhere. */
export type PictureIn = "snippet" | "file" | "nowhere";

export interface Snippet {
  readonly id: string;
  readonly name: string;
  /** A sentence or two on the document that it is for. */
  readonly hint: Sentence;
  /** The kind of content that the document shows. */
  readonly shows: "frame" | "element" | "link" | "figure";
  /** The places that its picture can be in; none where it has no picture. */
  readonly pictures: readonly PictureIn[];
  readonly print: (embed: Embed) => string;
}

const element = { shows: "element", pictures: ["snippet", "file", "nowhere"] } as const;
const frame = { shows: "frame", pictures: [] } as const;

/** Kinds of snippets, in the order in which they are offered. */
export const snippets: readonly Snippet[] = [
  {
    ...element,
    id: "element",
    name: "HTML, custom element",
    hint: "For any page that takes a script. Until it is played, it is a picture with a button.",
    print: customElement,
  },
  {
    ...frame,
    id: "iframe",
    name: "HTML, iframe",
    hint: "For pages that take a frame but no script.",
    print: iframe,
  },
  {
    id: "markdown",
    name: "Markdown",
    hint: "A link, for a README or a chat.",
    shows: "link",
    pictures: ["nowhere", "file"],
    print: markdown,
  },
  {
    ...element,
    id: "vitepress",
    name: "VitePress",
    hint: "For a Markdown file. Add the two lines of the comment to the site's configuration once.",
    print: vitePress,
  },
  {
    ...element,
    id: "docusaurus",
    name: "Docusaurus (MDX)",
    hint: "For an .mdx file. The script goes to the site's configuration once, as the first line says.",
    print: mdx,
  },
  {
    ...element,
    id: "react",
    name: "React",
    hint: "A component for React 19. In TypeScript, downhill/embed/react has the element's types.",
    print: react,
  },
  {
    ...element,
    id: "mkdocs",
    name: "MkDocs",
    hint: "For a Markdown file, with an empty line before and after. If the site loads pages without reloading (navigation.instant), put the script into extra_javascript instead.",
    print: mkdocs,
  },
  {
    ...element,
    id: "myst",
    name: "Sphinx, MyST",
    hint: "For a Markdown file of a Sphinx site. The script may go to html_js_files in conf.py instead.",
    print: myst,
  },
  {
    ...element,
    id: "rst",
    name: "Sphinx, reStructuredText",
    hint: "For an .rst file. The script may go to html_js_files in conf.py instead.",
    print: restructuredText,
  },
  {
    ...frame,
    id: "jupyter",
    name: "Jupyter",
    hint: "For a cell. Notebooks may build the frame again when it scrolls; it then starts from its link.",
    print: jupyter,
  },
  {
    id: "latex",
    name: "LaTeX",
    hint: "A figure with a link to the experiment. Download its picture on the Picture tab.",
    shows: "figure",
    pictures: [],
    print: latex,
  },
];
