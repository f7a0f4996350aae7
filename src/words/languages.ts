/** The languages of the page by their code (BCP 47), with the name that each has in itself. */
export const languages = { en: "English", es: "Español", de: "Deutsch" } as const;

export type Language = keyof typeof languages;
