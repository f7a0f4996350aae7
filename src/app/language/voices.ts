import { importer } from "#importer";
import type { Language } from "../../words/languages.ts";
import type { speak } from "../../words/say.ts";

/** Imports what each language but English says. */
const voices: Readonly<
  Record<Exclude<Language, "en">, () => Promise<{ readonly voice: Readonly<Parameters<typeof speak>> }>>
> = {
  es: importer("src/words/es/voice.ts", () => import("../../words/es/voice.ts")),
  de: importer("src/words/de/voice.ts", () => import("../../words/de/voice.ts")),
};

/** Loads the arguments of `speak` for a language. @throws LoadError */
export const voiceOf = async (language: Language): Promise<Readonly<Parameters<typeof speak>>> =>
  language === "en" ? ["en", {}] : (await voices[language]()).voice;
