import { useEffect, useRef, useState } from "react";
import { errorIn, type LanguageError } from "../../lang/index.ts";
import { wellFormed } from "../../lang/read/outside-text.ts";

/** How long typing rests before a text takes effect, in milliseconds. */
const rest = 200;

/** A text that was not typed; an object, for the same one may come twice. */
export interface Given {
  readonly text: string;
}

interface Typed {
  readonly text: string;
  /**
   * What was put into the field last. Typing changes it not: an editor in which somebody types fast is ahead of what
   * it is given back, and would lose letters and cursor by following that.
   */
  readonly given: Given;
  readonly type: (text: string) => void;
  /** Puts another text into the field. */
  readonly give: (text: string) => void;
  /** What is wrong with the text; the last one that could be read stays in force. */
  readonly error: LanguageError | null;
}

/**
 * A text that takes effect as it is typed, once it can be read. One from elsewhere (undo, a link) replaces it, unless
 * that would lose something typed that is not in force.
 *
 * @param source the text in force
 * @param read throws a LanguageError where a text cannot be read
 * @param apply puts a text in force
 */
export function useTyped(source: string, read: (text: string) => void, apply: (text: string) => void): Typed {
  const [{ text, given }, setTyped] = useState(() => giving(source));
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
      apply(text);
    }, rest);
    return () => clearTimeout(timer);
  }, [text, readable, apply]);

  return {
    text,
    given,
    type: (next) => setTyped((present) => ({ ...present, text: wellFormed(next) })),
    give: (next) => setTyped(giving(wellFormed(next))),
    error,
  };
}

const giving = (text: string): { text: string; given: Given } => ({ text, given: { text } });
