import { type Embed, frameOf } from "./embed.ts";

/** Returns a cell of a notebook. */
export const jupyter = (embed: Embed): string =>
  [
    "from IPython.display import IFrame",
    "",
    `IFrame(${literal(frameOf(embed))}, width="100%", height=${embed.height})  # ${comment(embed.label)}`,
  ].join("\n");

/** Returns a Python string. Python has JSON's escapes; only surrogate pairs differ, and addresses are ASCII. */
const literal = (text: string): string => JSON.stringify(text);

/** Returns a text for a comment, which must be a single line. */
const comment = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
