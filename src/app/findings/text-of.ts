import type { Finding } from "../../findings/finding.ts";
import { tell } from "../../words/content.ts";
import { inEnglish } from "../../words/say.ts";

const wordsOf = ({ title, claim, paper, limits }: Finding): string =>
  [title, claim, paper, limits].map(tell).join(" ");

/** Returns the texts of a finding in which a search looks for words: in the current language and in English. */
export const textOf = (finding: Finding): string =>
  [
    wordsOf(finding),
    inEnglish(() => wordsOf(finding)),
    ...finding.sources.flatMap((one) => [one.authors, one.title, one.year]),
  ].join(" ");
