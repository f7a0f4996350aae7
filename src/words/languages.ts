/** The languages of the page by their code (BCP 47), with the name that each has in itself. */
export const languages = { en: "English", es: "Español", de: "Deutsch" } as const;

export type Language = keyof typeof languages;

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

/** Returns the first of the languages that some tags such as "es-MX" name, and that the page has; null for none. */
export const languageIn = (tags: readonly string[]): Language | null =>
  tags.map((tag) => tag.split("-")[0].toLowerCase()).find(isLanguage) ?? null;
