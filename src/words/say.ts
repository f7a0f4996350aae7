import type { content } from "./es/content/index.ts";
import type { es } from "./es/index.ts";
import type { Language } from "./languages.ts";

/** A text of the page: the English one, which is the key of its translations. */
export type Sentence = keyof typeof es | keyof typeof content;

/** The translations into one language by English text. What a language lacks is said in English. */
export type Dictionary = Readonly<Partial<Record<Sentence, string>>>;

/** The names of the placeholders of a pattern: "a" and "b" of `"{a} of {b}"` and of `"{a} {b:seed|seeds}"`. */
type Names<Pattern extends string> = Pattern extends `${string}{${infer Placeholder}}${infer Rest}`
  ? (Placeholder extends `${infer Name}:${string}` ? Name : Placeholder) | Names<Rest>
  : never;

/** The values that a sentence needs, by name. Of a label from a table, whose type is `Sentence`, they are not checked. */
export type ValuesOf<S extends Sentence, Value> = Sentence extends S
  ? [values?: Readonly<Record<string, Value>>]
  : [Names<S>] extends [never]
    ? []
    : [values: Readonly<Record<Names<S>, Value>>];

interface Voice {
  readonly language: Language;
  readonly dictionary: Dictionary;
  /** Translates finished English texts; left out of English. */
  readonly retell?: ((text: string) => string) | undefined;
  /** Made when the first plural is said. */
  rules?: Intl.PluralRules;
}

const english: Voice = { language: "en", dictionary: {} };
let voice = english;

/** Returns the language in which `say` speaks. It is English in a worker, in Node, and until `speak` was called. */
export const spokenLanguage = (): Language => voice.language;

/**
 * Makes `say` speak a language from now on.
 *
 * @param retell translates finished English texts, as `retelling` makes it
 */
export function speak(language: Language, dictionary: Dictionary, retell?: (text: string) => string): void {
  voice = { language, dictionary, retell };
}

/** Makes `say` know more sentences of the current language. */
export function speakMore(dictionary: Dictionary): void {
  voice = { ...voice, dictionary: { ...voice.dictionary, ...dictionary } };
}

/** Returns what `make` returns when everything in it is said in English, as for a picture that is saved as a file. */
export function inEnglish<T>(make: () => T): T {
  const before = voice;
  voice = english;
  try {
    return make();
  } finally {
    voice = before;
  }
}

/**
 * Returns a sentence in the current language.
 *
 * @param sentence the English text. `{name}` stands for a value; `{name:seed|seeds}` for the form of a word that goes
 *   with the number `name`, in the order of `Intl.PluralRules`: one, other. After `||` it may have a context, which is not
 *   said, where one English text needs two translations: `"step||verb"`.
 * @param values texts, which stand as they are, and numbers, which are grouped as the language does: 1,000
 */
export function say<S extends Sentence>(sentence: S, ...values: ValuesOf<S, string | number>): string {
  return sayInParts<S, string | number>(sentence, ...values).join("");
}

/** Returns the texts and values of a sentence in turn, in the current language's order; the numbers among them as text. */
export function sayInParts<S extends Sentence, Value>(
  sentence: S,
  ...[values]: ValuesOf<S, Value>
): (string | Value)[] {
  const english = sentence.split("||")[0];
  const pattern = voice.dictionary[sentence] ?? english;
  if (!values) return [pattern === english ? (voice.retell?.(english) ?? english) : pattern];
  const given: Readonly<Record<string, Value>> = values;
  // Texts are at even places, and names at odd ones.
  return pattern.split(/\{([^}]+)\}/).map((part, i) => {
    if (i % 2 === 0) return part;
    const [name, forms] = part.split(":");
    const value = given[name];
    if (typeof value !== "number") return value;
    return forms ? inForm(value, forms.split("|")) : inDigits(value);
  });
}

/**
 * Returns a finished English text in the current language, as it is where it follows no known sentence: a definition's, or
 * what the core says where no language is known, as errors, reasons and the remarks of workers.
 */
export const translated = (text: string): string => say(text as Sentence);

/** Returns "en" where a text is said in English for want of a translation, for the attribute `lang` of what shows it. */
export const foreignLanguage = (text: string): "en" | undefined =>
  voice === english || Object.hasOwn(voice.dictionary, text) || translated(text) !== text ? undefined : "en";

/** Returns a number with at most three decimals, grouped as the current language does: "12,345.678", "12.345,678". */
export const inDigits = (value: number): string => value.toLocaleString(voice.language);

/** Returns a number that was printed with a point, with the decimal separator of the current language instead. */
export const withSeparator = (printed: string): string =>
  voice === english ? printed : printed.replace(".", (0.5).toLocaleString(voice.language)[1]);

/** The categories of `Intl.PluralRules`, in the order in which a pattern has its forms. */
const categories = ["zero", "one", "two", "few", "many", "other"] as const;

/** Returns the form of a word for a number; the last form stands for all categories that have none. */
export function inForm(value: number, forms: readonly string[]): string {
  voice.rules ??= new Intl.PluralRules(voice.language);
  const used = voice.rules.resolvedOptions().pluralCategories;
  const place = categories.filter((one) => used.includes(one)).indexOf(voice.rules.select(value));
  return forms[Math.min(place, forms.length - 1)];
}
