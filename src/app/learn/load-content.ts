import type { Language } from "../../words/languages.ts";
import { type Dictionary, speakMore, spokenLanguage } from "../../words/say.ts";
import { importer } from "../loading/importer.ts";

/** Imports the texts of lessons, gallery and findings in the languages that have them. */
const translations: ReadonlyMap<Language, () => Promise<Dictionary>> = new Map([
  [
    "es",
    importer("src/words/es/content/index.ts", () =>
      import("../../words/es/content/index.ts").then(({ content }) => content),
    ),
  ],
]);

/** Loads these texts in the current language, if it has them. */
export async function loadContent(): Promise<void> {
  const language = spokenLanguage();
  const dictionary = await translations.get(language)?.();
  if (dictionary && language === spokenLanguage()) speakMore(dictionary);
}
