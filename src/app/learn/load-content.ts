import { importer } from "#importer";
import type { Language } from "../../words/languages.ts";
import { type Dictionary, speakMore, spokenLanguage } from "../../words/say.ts";

/** Imports the texts of lessons, gallery and findings in the languages that have them. */
const translations: ReadonlyMap<Language, () => Promise<{ readonly content: Dictionary }>> = new Map([
  ["es", importer("src/words/es/content/index.ts", () => import("../../words/es/content/index.ts"))],
]);

/** Loads these texts in the current language, if it has them. */
export async function loadContent(): Promise<void> {
  const language = spokenLanguage();
  const loaded = await translations.get(language)?.();
  if (loaded && language === spokenLanguage()) speakMore(loaded.content);
}
