import { sandbox } from "../frame-options.ts";
import { attributesOf, type Embed, frameOf, playgroundOf } from "./embed.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A line of its own would end a block of raw HTML.
  "\n": "&#10;",
  "\r": "&#13;",
  // Python's readers of documents end lines at these too.
  "\u2028": "&#8232;",
  "\u2029": "&#8233;",
};

/** Text as it stands in HTML, between quotes as between tags. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\n\r\u2028\u2029]/g, (sign) => entities[sign]);

/** ` name="value"`, or ` name` for what is simply on. */
export const attribute = (name: string, value: string | true): string =>
  value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;

/** A frame: works wherever a page takes HTML. */
export const iframe = (embed: Embed): string =>
  `<iframe${[
    attribute("src", frameOf(embed)),
    attribute("title", embed.label),
    attribute("width", "100%"),
    attribute("height", String(embed.height)),
    attribute("style", "border: 0"),
    attribute("loading", "lazy"),
    attribute("sandbox", sandbox),
  ].join("")}></iframe>`;

/** The element's script, once a page. */
export const script = ({ base }: Embed): string =>
  `<script${attribute("src", `${base}downhill-embed.js`)} defer></script>`;

/** The element, and within it what is there without scripts and in print. */
export function element(embed: Embed): string {
  const attributes = [
    attribute("experiment", embed.experiment),
    ...attributesOf(embed).map(([name, value]) => attribute(name, value)),
    attribute("style", `display: block; min-height: ${embed.height}px`),
  ].join("");
  return `<downhill-experiment${attributes}>${anchor(embed)}</downhill-experiment>`;
}

/** Script and element. */
export const customElement = (embed: Embed): string => `${script(embed)}\n${element(embed)}`;

const anchor = (embed: Embed): string =>
  `<a${attribute("href", playgroundOf(embed))}>${escapeHtml(embed.label)}</a>`;
