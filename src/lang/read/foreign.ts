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

/** Controls, marks of format and direction, combining marks, and halves of characters. */
const invisible = /[\p{C}\p{M}\p{Z}]/u;

/** The error at a character that belongs to no token: it names the code point where its look does not tell it. */
export function foreignCharacter(character: string, start: number): LanguageError {
  const span = { start, end: start + character.length };
  if (invisible.test(character)) {
    const kind = /\p{M}/u.test(character) ? "an accent on what stands before it" : "which cannot be seen";
    return new LanguageError(`${codePoint(character)}, ${kind}, means nothing here.`, span, "Delete it.", {
      label: "Delete it",
      span,
      text: "",
    });
  }
  const known = instead.get(character);
  if (known !== undefined)
    return new LanguageError(`${quote(character)} means nothing here.`, span, `Write ${known} instead.`);
  const shown = character < "\u0080" ? quote(character) : `${quote(character)} (${codePoint(character)})`;
  const latin = lookalikes.get(character) ?? compatible(character);
  return latin === null
    ? new LanguageError(`${shown} means nothing here.`, span)
    : new LanguageError(`${shown} means nothing here.`, span, `It looks like ${latin}, but is another.`, {
        label: `Write ${latin}`,
        span,
        text: latin,
      });
}

/** The plain letter or digit that Unicode takes a character for another form of: 𝑥 of x. */
function compatible(character: string): string | null {
  const plain = character.normalize("NFKC");
  return plain !== character && /^[a-z0-9]$/i.test(plain) ? plain : null;
}
