import { LanguageError, type Typed } from "../../lang/index.ts";
import { familiar } from "../conventions/familiar.ts";
import type { Hyperparameter } from "../define/hyperparameter.ts";

const maxKept = 64;

/** The most characters of a comment that are taken as a name. */
const longestName = 32;

/** Caches the definition of each text: compiled programs are cached by definition. @param make throws LanguageError */
export function once<Definition>(make: (source: string) => Definition): (source: string) => Definition {
  const kept = new Map<string, Definition>();
  return (source) => {
    const known = kept.get(source);
    if (known !== undefined) return known;
    // A text that is being typed is a new one at every letter.
    if (kept.size >= maxKept) kept.clear();
    const made = make(source);
    kept.set(source, made);
    return made;
  };
}

/**
 * Returns the sliders of a typed text: the hyperparameters it declares, and every other name that it reads and never
 * assigns.
 *
 * @throws LanguageError at a name that a link could not carry
 */
export function slidersOf(
  source: string,
  { declared, free }: Typed,
): Readonly<Record<string, Hyperparameter>> {
  for (const name of [...declared.map(({ name }) => name), ...free]) checkName(name, source);
  return Object.fromEntries<Hyperparameter>([
    ...declared.map(
      ({ name, value, min, max, scale }) =>
        [
          name,
          {
            ...familiar(name),
            default: value,
            range: { min, max },
            scale,
            slider: { min, max },
            first: true,
          },
        ] as const,
    ),
    ...free.map((name) => [name, { ...familiar(name), first: true }] as const),
  ]);
}

/** Refuses names that a link could not carry. */
function checkName(name: string, source: string): void {
  if (name !== "slot" && !name.startsWith("__")) return;
  const start = Math.max(0, source.search(new RegExp(`\\b${name}\\b`)));
  throw new LanguageError(
    `${name} can't be the name of a hyperparameter.`,
    { start, end: start + name.length },
    "Choose another.",
  );
}

/** Returns the name that a comment on the first line gives. */
export function nameIn(source: string, otherwise: string): string {
  const [, comment = ""] = /^\s*#[ \t]*([^\r\n]*)/.exec(source) ?? [];
  const name = comment.trim();
  if (name === "") return otherwise;
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
