import { useEffect, useRef, useState } from "react";
import { errorIn, type LanguageError } from "../../lang/index.ts";
import { wellFormed } from "../../lang/read/outside-text.ts";
import { spokenLanguage } from "../../words/say.ts";

/** Milliseconds without typing after which a text takes effect. */
const rest = 200;

/** A text that was not typed. It is an object, since the same text may be given twice. */
export interface Given {
  readonly text: string;
}

interface Typed {
  readonly text: string;
  /**
   * The text that was put into the field last. Typing does not change it: the editor is ahead of React while somebody
   * types fast, and would lose letters and the cursor if the typed text were put back.
   */
  readonly given: Given;
  readonly type: (text: string) => void;
  /** Puts another text into the field. */
  readonly give: (text: string) => void;
  /** The error in the text, while the last valid text stays in force; null if the text is valid. */
  readonly error: LanguageError | null;
}

/** A text that is typed and not in force. */
interface Unfinished {
  readonly text: string;
  /** The text that is in force. */
  readonly source: string;
  /** The language of the page in which it was typed. */
  readonly language: string;
}

/** By the editor's field. */
const unfinished = new Map<string, Unfinished>();

/**
 * Returns a text that takes effect as it is typed, whenever it is valid. A text from elsewhere (undo, a link) replaces
 * it, unless something typed is not in force yet and would be lost. A text that is not in force stays when another
 * language is chosen, which mounts the editor anew.
 *
 * @param field a name for what is edited, the same in all languages
 * @param source the text in force
 * @param read throws a LanguageError if a text is not valid
 * @param apply puts a text in force
 */
export function useTyped(
  field: string,
  source: string,
  read: (text: string) => void,
  apply: (text: string) => void,
): Typed {
  const [{ text, given }, setTyped] = useState(() => giving(unfinishedOf(field, source) ?? source));
  const inForce = useRef(source);
  const error = errorIn(text, read);

  useEffect(() => {
    const before = inForce.current;
    if (source === before) return;
    inForce.current = source;
    setTyped((present) => (present.text === before ? giving(source) : present));
  }, [source]);

  const readable = error === null;
  useEffect(() => {
    if (!readable || text === inForce.current) return;
    const timer = setTimeout(() => {
      inForce.current = text;
      unfinished.delete(field);
      apply(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [field, text, readable, apply]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another source in force is kept with the text
  useEffect(() => {
    // Not when the editor leaves: another may be rendered in its place before.
    if (text === inForce.current) unfinished.delete(field);
    else unfinished.set(field, { text, source: inForce.current, language: spokenLanguage() });
  }, [field, text, source]);

  return {
    text,
    given,
    type: (next) => setTyped((present) => ({ ...present, text: wellFormed(next) })),
    give: (next) => setTyped(giving(wellFormed(next))),
    error,
  };
}

const giving = (text: string): { text: string; given: Given } => ({ text, given: { text } });

/** Returns what was typed in a field before the language changed, while the same text is in force; else null. */
function unfinishedOf(field: string, source: string): string | null {
  const kept = unfinished.get(field);
  return kept?.source === source && kept.language !== spokenLanguage() ? kept.text : null;
}
