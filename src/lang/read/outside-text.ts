/** C0 and C1 controls, marks and overrides of direction, line and paragraph separators, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/**
 * Returns a text from outside in a form that is safe to show anywhere: on one line, with control characters, characters
 * that turn the direction of the text and halves of characters as their code point ("U+202E"). What is in this form
 * already comes back as it is.
 *
 * @param most characters, the last of which is an ellipsis where the text is longer
 */
export function visible(text: string, most: number): string {
  const characters: string[] = [];
  for (const character of text) {
    for (const shown of shownAs(character)) characters.push(shown);
    if (characters.length > most) break;
  }
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : characters.join("");
}

function shownAs(character: string): string {
  if (!unsafe.test(character)) return character;
  return /\s/.test(character) ? " " : codePoint(character);
}

/** Returns the code point of a character as Unicode writes it: "U+0445". */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Returns a text with U+FFFD for each half of a character: no encoding has these, and no address takes them. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, "\ufffd");
