import { comparison } from "./comparison.ts";
import { files } from "./files.ts";
import { language } from "./language.ts";
import { links } from "./links.ts";
import { openings } from "./openings.ts";
import { parts } from "./parts.ts";
import { ranges } from "./ranges.ts";
import { steps } from "./steps.ts";
import { tables } from "./tables.ts";

/** Spanish for the sentences that the core says in English, of which the page gets the finished text. */
export const retold = {
  sentences: { ...ranges, ...links, ...language, ...tables, ...files, ...steps, ...comparison, ...openings },
  parts,
};
