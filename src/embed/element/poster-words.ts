import { poster as de } from "../../words/de/poster.ts";
import { poster as es } from "../../words/es/poster.ts";
import type { Language } from "../../words/languages.ts";

/** Returns a sentence of an element that is not played, in one language. */
export type PosterWords = (sentence: keyof typeof es) => string;

const dictionaries: Readonly<Partial<Record<Language, typeof es>>> = { es, de };

/**
 * Returns the words of one element. The elements of a page may have different languages, and are there before anything is
 * loaded: they have these few sentences in all languages, and do not call `say`. @param lang null for English
 */
export const posterWords =
  (lang: Language | null): PosterWords =>
  (sentence) =>
    (lang && dictionaries[lang]?.[sentence]) ?? sentence;
