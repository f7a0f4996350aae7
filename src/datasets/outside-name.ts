import { visible } from "../lang/read/outside-text.ts";

/** The most characters that a name from outside keeps. */
export const longestName = 100;

/**
 * Returns a name from outside (of a column, a class or a file) in a form that is safe to show, cut to 100 characters.
 */
export const outsideName = (text: string): string => visible(text, longestName);

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
