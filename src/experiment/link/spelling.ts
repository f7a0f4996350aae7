import { nearest } from "../../lang/read/nearest.ts";
import { visible } from "../../lang/read/outside-text.ts";

/** The most names that a hint lists. */
const maxListed = 8;
/** The most characters of a link that a message repeats. */
const longest = 60;

/** Returns a text without case, accents, blanks and punctuation, to compare names. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");

/** Caches ids by their folded text for each collection of names; null where two fold to the same. */
const indexes = new WeakMap<object, ReadonlyMap<string, string | null>>();

function indexOf(known: object, names: () => Iterable<readonly [name: string, id: string]>) {
  const kept = indexes.get(known);
  if (kept) return kept;
  const index = new Map<string, string | null>();
  for (const [name, id] of names()) {
    const key = folded(name);
    index.set(key, (index.get(key) ?? id) === id ? id : null);
  }
  index.delete("");
  indexes.set(known, index);
  return index;
}

/**
 * Returns the id that a text means: the same, or one whose id or name differs only in case, accents and punctuation.
 */
export function findId(
  text: string,
  known: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): string | null {
  if (known.has(text)) return text;
  const names = () => [...known.values()].flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]);
  return indexOf(known, names).get(folded(text)) ?? null;
}

/** Returns the key of a record that a text means, as `findId` does. */
export function findKey(text: string, known: Readonly<Record<string, unknown>>): string | null {
  if (Object.hasOwn(known, text)) return text;
  return indexOf(known, () => Object.keys(known).map((key) => [key, key])).get(folded(text)) ?? null;
}

/** Returns ". Did you mean adam?" where one of the names is near, else an empty text. */
export function didYouMean(text: string, names: Iterable<string>): string {
  const similar = nearest(text, names);
  return similar === null ? "" : `. Did you mean ${similar}?`;
}

/** Returns a hint with the nearest name; where none is near, with all of them if they are few. */
export function hint(text: string, names: Iterable<string>): string {
  const all = [...names];
  const list = all.length > 0 && all.length <= maxListed ? `. There are ${all.join(", ")}` : "";
  return didYouMean(text, all) || list;
}

/** Returns a piece of a link in quotes, cut where it is long. */
export const quoted = (text: string): string => `“${visible(text, longest)}”`;
