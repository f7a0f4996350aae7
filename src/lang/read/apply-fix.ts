import { LanguageError } from "./error.ts";
import { typedLimits } from "./limits.ts";

/**
 * Returns the text with an error's fix, and with the same kind of fix wherever the text then needs it: in 2x + 3y both
 * terms become products.
 *
 * @param error the error that `read` throws at the text; one without a fix leaves the text as it is
 * @param read throws a LanguageError where a text cannot be read
 */
export function applyFix(source: string, error: LanguageError, read: (text: string) => void): string {
  let text = source;
  // No text within the limits has more places to fix.
  for (let next: LanguageError | null = error, i = 0; next?.fix && i < typedLimits.nodes; i++) {
    const { span, text: replacement, label } = next.fix;
    if (label !== error.fix?.label) break;
    text = text.slice(0, span.start) + replacement + text.slice(span.end);
    next = errorIn(text, read);
  }
  return text;
}

/** Returns the error in a text, or null where it can be read. */
export function errorIn(text: string, read: (text: string) => void): LanguageError | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}
