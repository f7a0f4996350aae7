import type { Finding } from "../../findings/finding.ts";

/** Returns the findings whose texts have all typed words, in their order. */
export function found(findings: readonly Finding[], typed: string): readonly Finding[] {
  const words = plain(typed).split(" ").filter(Boolean);
  return findings.filter((finding) => {
    const text = textOf(finding);
    return words.every((word) => text.includes(word));
  });
}

const textOf = ({ title, claim, paper, limits, sources }: Finding): string =>
  plain(
    [title, claim, paper, limits, ...sources.flatMap((one) => [one.authors, one.title, one.year])].join(" "),
  );

/** Returns letters, digits and Greek in lower case, without accents, with one blank between words. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
