import { useEffect, useRef, useState } from "react";
import { LanguageError } from "../../lang/index.ts";

/** How long typing rests before a text takes effect, in milliseconds. */
const rest = 200;

interface Typed {
  readonly text: string;
  readonly setText: (text: string) => void;
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
  const [text, setText] = useState(source);
  const inForce = useRef(source);
  const error = complaintAbout(text, read);

  useEffect(() => {
    const before = inForce.current;
    if (source === before) return;
    inForce.current = source;
    setText((present) => (present === before ? source : present));
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

  return { text, setText, error };
}

function complaintAbout(text: string, read: (text: string) => void): LanguageError | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}
