import { create } from "zustand";
import { writePreference } from "#preferences";
import { isLanguage, type Language, languages } from "../../words/languages.ts";
import { say, speak, spokenLanguage, translated } from "../../words/say.ts";
import { loadContent } from "../learn/load-content.ts";
import { useStore } from "../state/store.ts";
import { voiceOf } from "./voices.ts";

/** Holds the language that the page is shown in. */
export const useLanguage = create<Language>()(() => "en");

/**
 * Loads the language that `public/opening.js` has set on the document, before the page is rendered.
 */
export async function openLanguage(): Promise<void> {
  const { lang } = document.documentElement;
  if (lang !== "en" && isLanguage(lang)) await showLanguage(lang);
}

/** Shows the page in a language that the reader has chosen, now and on later visits. */
export function chooseLanguage(language: Language): void {
  writePreference("language", language);
  // A part that has loaded its texts in the last language does not ask for them again.
  void showLanguage(language, loadContent);
}

/** The language that was asked for last: an earlier one may be loaded after it. */
let wanted: Language = "en";

/** Shows the page in a language once its dictionary is loaded; where that fails, the page stays as it is and says so. */
async function showLanguage(language: Language, loadMore?: () => Promise<void>): Promise<void> {
  wanted = language;
  try {
    const voice = await voiceOf(language);
    if (language !== wanted) return;
    speak(...voice);
    await loadMore?.();
  } catch (error) {
    console.error(error);
    const name = languages[language];
    useStore.setState({ note: say("{name} could not be loaded. Choose it again to retry.", { name }) });
  }
  labelDocument();
  useLanguage.setState(spokenLanguage(), true);
}

/** The document's title and description in English, as its HTML has them; null until they are translated. */
let english: readonly [title: string, description: string] | null = null;

/** Gives the document its language, title and description. */
function labelDocument(): void {
  const description = document.querySelector<HTMLMetaElement>("meta[name=description]");
  english ??= [document.title, description?.content ?? ""];
  document.documentElement.lang = spokenLanguage();
  document.title = translated(english[0]);
  if (description) description.content = translated(english[1]);
}
