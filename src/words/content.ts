import type { Language } from "./languages.ts";
import { inEnglish, type Sentence, say, spokenLanguage } from "./say.ts";

/** A text of a lesson, of the gallery or of a finding: a sentence, or a function that says one with its numbers. */
export type Content = Sentence | (() => string);

/** The languages that have these texts. */
const complete: ReadonlySet<Language> = new Set(["en", "es"]);

/** Returns "en" where these texts are not in the current language, for the attribute `lang` of what shows them. */
export const contentLanguage = (): "en" | undefined => (complete.has(spokenLanguage()) ? undefined : "en");

/** Returns such a text in the current language, or, with English numbers, in English where the language lacks it. */
export function tell(text: Content): string {
  const make = typeof text === "function" ? text : () => say(text);
  return contentLanguage() ? inEnglish(make) : make();
}
