import { type Embed, frameOf } from "./embed.ts";

/** A cell of a notebook. */
export const jupyter = (embed: Embed): string =>
  [
    "from IPython.display import IFrame",
    "",
    `IFrame(${literal(frameOf(embed))}, width="100%", height=${embed.height})  # ${comment(embed.label)}`,
  ].join("\n");

/** A string of Python: JSON's escapes are Python's too, but for halves of signs beyond the first 65,536. */
const literal = (text: string): string => JSON.stringify(text);

/** What follows a `#` ends with the line. */
const comment = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
