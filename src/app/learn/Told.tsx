import { type Content, contentLanguage, tell } from "../../words/content.ts";

/** Shows a text of a lesson, of the gallery or of a finding, marked as English where the current language lacks it. */
export function Told({ text }: { readonly text: Content }) {
  const lang = contentLanguage();
  return lang ? <span lang={lang}>{tell(text)}</span> : tell(text);
}
