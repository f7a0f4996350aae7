import { LanguageError, quote } from "./error.ts";
import { codePoint } from "./outside-text.ts";
import { instead } from "./spellings.ts";

/** Cyrillic and Greek letters that look like Latin ones, by the Unicode Consortium's confusables.txt (UTS #39). */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [
    ["авсԁеһіјӏорԛѕѵԝху", "abcdehijlopqsvwxy"],
    ["АВСЕНІЈКМОРЅТХУ", "ABCEHIJKMOPSTXY"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"],
  ].flatMap(([foreign, latin]) => [...foreign].map((letter, i): [string, string] => [letter, latin[i]])),
);

/** Controls, marks of format and direction, combining marks, separators, and lone surrogates. */
const invisible = /[\p{C}\p{M}\p{Z}]/u;

/** Returns the error at a character that belongs to no token, with its code point where its look is ambiguous. */
export function foreignCharacter(character: string, start: number): LanguageError {
  const span = { start, end: start + character.length };
  if (invisible.test(character)) {
    const kind = /\p{M}/u.test(character) ? "an accent on what stands before it" : "which cannot be seen";
    return new LanguageError(`${codePoint(character)}, ${kind}, has no meaning here.`, span, "Delete it.", {
      label: "Delete it",
      span,
      text: "",
    });
  }
  const known = instead.get(character);
  if (known !== undefined)
    return new LanguageError(`${quote(character)} has no meaning here.`, span, `Write ${known} instead.`);
  const shown = character < "\u0080" ? quote(character) : `${quote(character)} (${codePoint(character)})`;
  const latin = lookalikes.get(character) ?? compatible(character);
  return latin === null
    ? new LanguageError(`${shown} has no meaning here.`, span)
    : new LanguageError(
        `${shown} has no meaning here.`,
        span,
        `It looks like ${latin} but is a different character.`,
        {
          label: `Write ${latin}`,
          span,
          text: latin,
        },
      );
}

/** Returns the plain letter or digit of which a character is a variant in Unicode, x for 𝑥, or null. */
function compatible(character: string): string | null {
  const plain = character.normalize("NFKC");
  return plain !== character && /^[a-z0-9]$/i.test(plain) ? plain : null;
}
