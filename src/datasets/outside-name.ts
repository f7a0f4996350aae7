/** The most characters that a name from outside keeps. */
export const longestName = 100;

/**
 * Returns a name from outside (of a column, a class or a file) in a form that is safe to show anywhere: on one line,
 * with control characters, characters that turn the direction of the text and halves of characters as their code
 * point ("U+202E"), and cut to 100 characters. A name that is in this form already comes back as it is.
 */
export function outsideName(text: string): string {
  const characters: string[] = [];
  for (const character of text) {
    for (const shown of shownAs(character)) characters.push(shown);
    if (characters.length > longestName) break;
  }
  return characters.length > longestName
    ? `${characters.slice(0, longestName - 1).join("")}…`
    : characters.join("");
}

/** C0 and C1 controls, marks and overrides of direction, line and paragraph separators, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

function shownAs(character: string): string {
  if (!unsafe.test(character)) return character;
  if (/\s/.test(character)) return " ";
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Returns the names with a number after those that stood before: "a", "a (2)". */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    let numbered = name;
    for (let count = counts.get(name) ?? 2; taken.has(numbered); count++) {
      numbered = withSuffix(name, ` (${count})`);
      counts.set(name, count + 1);
    }
    taken.add(numbered);
    return numbered;
  });
}

function withSuffix(name: string, suffix: string): string {
  const characters = [...name];
  return characters.length + suffix.length > longestName
    ? `${characters.slice(0, longestName - suffix.length - 1).join("")}…${suffix}`
    : name + suffix;
}
