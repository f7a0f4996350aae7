import type { Finding } from "../../findings/finding.ts";

/** Returns the texts of a finding in which a search looks for words. */
export const textOf = ({ title, claim, paper, limits, sources }: Finding): string =>
  [title, claim, paper, limits, ...sources.flatMap((one) => [one.authors, one.title, one.year])].join(" ");
