import { LanguageError } from "./error.ts";
import { typedLimits } from "./limits.ts";

/**
 * The text with an error's fix, and with the same fix wherever the text lacks it after that: of 2x + 3y both become
 * products.
 *
 * @param error that `read` throws at the text; one without a fix leaves the text as it is
 * @param read throws a LanguageError where a text cannot be read
 */
export function applyFix(source: string, error: LanguageError, read: (text: string) => void): string {
  let text = source;
  // No text that can be read has more places.
  for (let next: LanguageError | null = error, i = 0; next?.fix && i < typedLimits.nodes; i++) {
    const { span, text: replacement, label } = next.fix;
    if (label !== error.fix?.label) break;
    text = text.slice(0, span.start) + replacement + text.slice(span.end);
    next = errorIn(text, read);
  }
  return text;
}

/** What is wrong with a text; null where it can be read. */
export function errorIn(text: string, read: (text: string) => void): LanguageError | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}
