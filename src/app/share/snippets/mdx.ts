import { attributesOf, type Embed, playgroundOf } from "./embed.ts";

/**
 * Returns the element for Docusaurus. MDX is JSX: values are JavaScript strings and the style is an object. The
 * script goes to `scripts` in `docusaurus.config.js`, since a script that JSX renders does not run.
 */
export function mdx(embed: Embed): string {
  const attributes: [string, string][] = [
    ["experiment", literal(embed.experiment)],
    ...attributesOf(embed).map(([name, value]): [string, string] => [
      name,
      value === true ? '""' : literal(value),
    ]),
    ["style", `{display: "block", minHeight: ${embed.height}}`],
  ];
  return [
    `{/* Once, in docusaurus.config.js: scripts: [{src: ${literal(`${embed.base}downhill-embed.js`)}, defer: true}] */}`,
    "<downhill-experiment",
    ...attributes.map(([name, value]) => `  ${name}={${value}}`),
    ">",
    `  <a href={${literal(playgroundOf(embed))}}>{${literal(embed.label)}}</a>`,
    "</downhill-experiment>",
  ].join("\n");
}

/** Returns a JavaScript string that ends neither a comment nor a line. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u2028\u2029/`]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
