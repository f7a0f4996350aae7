import { attributesOf, darkMedia, type Embed, playgroundOf } from "./embed.ts";
import { script } from "./html.ts";

/**
 * Returns the element for Docusaurus. MDX is JSX: values are JavaScript strings and the style is an object. The
 * script goes to `scripts` in `docusaurus.config.js`, since a script that JSX renders does not run.
 */
export const mdx = (embed: Embed): string =>
  [
    `{/* Once, in docusaurus.config.js: scripts: [{src: ${inComment(`${embed.base}downhill-embed.js`)}, defer: true}] */}`,
    ...elementLines(embed),
  ].join("\n");

/** Returns a component for React, with the place of the script. */
export const react = (embed: Embed): string =>
  [
    `// Once, in the HTML of the page: ${script(embed)}`,
    "export const Experiment = () => (",
    ...elementLines(embed).map((line) => `  ${line}`),
    ");",
  ].join("\n");

function elementLines(embed: Embed): string[] {
  const attributes: [string, string][] = [
    ["experiment", literal(embed.experiment)],
    ...attributesOf(embed).map(([name, value]): [string, string] => [
      name,
      value === true ? '""' : literal(value),
    ]),
    ["style", `{display: "block", minHeight: ${embed.height}}`],
  ];
  return [
    "<downhill-experiment",
    ...attributes.map(([name, value]) => `  ${name}={${value}}`),
    ">",
    `  <a href={${literal(playgroundOf(embed))}}>${content(embed)}</a>`,
    "</downhill-experiment>",
  ];
}

function content({ poster, label }: Embed): string {
  if (!poster) return `{${literal(label)}}`;
  const { src, dark, width, height } = poster;
  const size = `width={${width}} height={${height}} style={{maxWidth: "100%", height: "auto"}}`;
  const image = `<img src={${literal(src)}} alt={${literal(label)}} ${size} />`;
  return dark === null
    ? image
    : `<picture><source media="${darkMedia}" srcSet={${literal(dark)}} />${image}</picture>`;
}

/** Returns a JavaScript string that ends no line and no template. */
const literal = (text: string): string => JSON.stringify(text).replace(/[\u2028\u2029`]/g, escaped);

/** Returns a JavaScript string that ends no comment. */
const inComment = (text: string): string => literal(text).replaceAll("/", escaped);

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
