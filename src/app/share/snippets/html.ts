import { sandbox } from "../frame-options.ts";
import { attributesOf, darkMedia, type Embed, frameOf, type Poster, playgroundOf } from "./embed.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // An empty line would end a block of raw HTML.
  "\n": "&#10;",
  "\r": "&#13;",
  // Parsers of documents written in Python end lines at these too.
  "\u2028": "&#8232;",
  "\u2029": "&#8233;",
};

/** Escapes a text for HTML, in attributes and between tags. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\n\r\u2028\u2029]/g, (sign) => entities[sign]);

/** Returns ` name="value"`, or ` name` if the value is true. */
export const attribute = (name: string, value: string | true): string =>
  value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;

/** Returns a frame, which works wherever a page accepts HTML. */
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

/** Returns the element's script, which a page needs once. */
export const script = ({ base }: Embed): string =>
  `<script${attribute("src", `${base}downhill-embed.js`)} defer></script>`;

/** Returns the element, with a link inside, around its picture, that is shown without scripts and in print. */
export function element(embed: Embed): string {
  const attributes = [
    attribute("experiment", embed.experiment),
    ...attributesOf(embed).map(([name, value]) => attribute(name, value)),
    attribute("style", `display: block; min-height: ${embed.height}px`),
  ].join("");
  return `<downhill-experiment${attributes}>${anchor(embed)}</downhill-experiment>`;
}

/** Returns script and element. */
export const customElement = (embed: Embed): string => `${script(embed)}\n${element(embed)}`;

const anchor = (embed: Embed): string =>
  `<a${attribute("href", playgroundOf(embed))}>${embed.poster ? picture(embed, embed.poster) : escapeHtml(embed.label)}</a>`;

function picture({ label }: Embed, { src, dark, width, height }: Poster): string {
  const image = `<img${[
    attribute("src", src),
    attribute("alt", label),
    attribute("width", String(width)),
    attribute("height", String(height)),
    attribute("style", "max-width: 100%; height: auto"),
  ].join("")}>`;
  const source = (srcset: string) => `<source${attribute("media", darkMedia)}${attribute("srcset", srcset)}>`;
  return dark === null ? image : `<picture>${source(dark)}${image}</picture>`;
}
