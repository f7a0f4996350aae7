import { type Dictionary, inDigits, inForm, withSeparator } from "./say.ts";

/** Translations by English text, in which `{name}` stands for a value as in a dictionary. */
export type Patterns = Readonly<Record<string, string>>;

interface Pattern {
  /** The texts between the values: one more than there are values. */
  readonly texts: readonly string[];
  /** The names of the values, with the forms of a word where one stands for the value's number. */
  readonly slots: readonly Slot[];
  readonly translation: string;
}

interface Slot {
  readonly name: string;
  readonly forms: readonly string[] | null;
}

/** The values of a sentence by name. */
type Values = ReadonlyMap<string, string>;

/** Names of values that are said as they are: what links, formulas and tables call a thing, and what is written there. */
const verbatim: ReadonlySet<string> = new Set(["name", "names", "key", "code", "value"]);

/** The most characters of a text that is translated: longer ones are nobody's message. */
const longest = 2000;

/** The most sentences that a text begins with, of which one is known. */
const mostSentences = 8;

/** The most sentences within sentences. */
const deepest = 6;

/**
 * Returns a function that translates finished English texts: it finds the sentence that a text follows, and says its
 * values in the translation; a value that is a sentence or a part of one is translated too. A text that follows none
 * is returned as it is. What stands in quotation marks is somebody's, and is never translated.
 *
 * @param dictionary translations of whole texts
 * @param sentences the patterns of texts
 * @param parts patterns of what stands within sentences only: "{one} and {other}" would fit too many texts
 */
export function retelling(
  dictionary: Dictionary,
  sentences: Patterns,
  parts: Patterns,
): (text: string) => string {
  const whole: ReadonlyMap<string, string> = new Map(Object.entries({ ...sentences, ...dictionary }));
  const patterns = compiled(sentences);
  const within = [...patterns, ...compiled(parts)];
  return (text) => new Retelling(whole, patterns, within).of(text, 0)?.text ?? text;
}

/** A translation. */
interface Told {
  readonly text: string;
  /** False where a part of the text seems to have stayed English. */
  readonly complete: boolean;
}

/** Translates one text. */
class Retelling {
  readonly #whole: ReadonlyMap<string, string>;
  readonly #patterns: readonly Pattern[];
  readonly #within: readonly Pattern[];
  readonly #found = new Map<string, Told | null>();

  constructor(whole: ReadonlyMap<string, string>, patterns: readonly Pattern[], within: readonly Pattern[]) {
    this.#whole = whole;
    this.#patterns = patterns;
    this.#within = within;
  }

  /** Returns the translation of a text that follows a sentence; null of any other. */
  of(text: string, depth: number): Told | null {
    if (text.length > longest || depth > deepest) return null;
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const exact = this.#whole.get(text);
    const told = exact === undefined ? this.#best(text, depth) : { text: exact, complete: true };
    this.#found.set(text, told);
    return told;
  }

  /** Returns the first translation that is complete; where none is, the first one. */
  #best(text: string, depth: number): Told | null {
    let first: Told | null = null;
    for (const told of this.#all(text, depth)) {
      if (told.complete) return told;
      first ??= told;
    }
    return first;
  }

  *#all(text: string, depth: number): Generator<Told> {
    const masked = withoutQuoted(text);
    for (const pattern of depth === 0 ? this.#patterns : this.#within) {
      const values = valuesIn(pattern, text, masked);
      if (values) yield this.#filled(pattern, values, depth);
    }
    yield* this.#inSentences(text, masked, depth);
  }

  #filled({ translation }: Pattern, values: Values, depth: number): Told {
    let complete = true;
    const text = translation.replace(/\{([^}]+)\}/g, (_, written: string) => {
      const { name, forms } = slotOf(written);
      const value = values.get(name) ?? "";
      if (forms) return inForm(Number(value), forms);
      const told = verbatim.has(name) ? null : this.of(value, depth + 1);
      complete &&= told?.complete ?? (verbatim.has(name) || !phrase.test(withoutQuoted(value)));
      return told?.text ?? number(value);
    });
    return { text, complete };
  }

  /** Translates a text of several sentences where the first ones are known. */
  *#inSentences(text: string, masked: string, depth: number): Generator<Told> {
    for (const { index } of [...masked.matchAll(/(?<=[.?!]) (?=\p{Lu})/gu)].slice(0, mostSentences)) {
      const first = this.of(text.slice(0, index), depth);
      const rest = text.slice(index + 1);
      if (!first) continue;
      const next = this.of(rest, depth);
      yield {
        text: `${first.text} ${next?.text ?? rest}`,
        complete: first.complete && next?.complete === true,
      };
    }
  }
}

/** Matches two words in a row: a part of a sentence, and no name or number. */
const phrase = /\p{L} \p{L}/u;

/** Returns the patterns that have values, those with most text of their own first: they fit the fewest texts. */
function compiled(patterns: Patterns): readonly Pattern[] {
  const size = ({ texts }: Pattern) => texts.join("").length;
  return Object.entries(patterns)
    .filter(([key]) => key.includes("{"))
    .map(([key, translation]) => ({ ...split(key), translation }))
    .sort((a, b) => size(b) - size(a));
}

function split(key: string): Pick<Pattern, "texts" | "slots"> {
  const pieces = key.split(/\{([^}]+)\}/);
  return {
    texts: pieces.filter((_, i) => i % 2 === 0).map(withoutQuoted),
    slots: pieces.filter((_, i) => i % 2 === 1).map(slotOf),
  };
}

function slotOf(written: string): Slot {
  const [name, forms] = written.split(":");
  return { name, forms: forms?.split("|") ?? null };
}

/** Returns a text of the same length in which nothing stands between quotation marks. */
const withoutQuoted = (text: string): string =>
  text.replace(/"[^"]*"|“[^”]*”/g, (quoted) => quoted[0] + "\0".repeat(quoted.length - 2) + quoted.at(-1));

/**
 * Returns the values of a text that follows a pattern, null where it does not. Each text of the pattern is taken where it
 * stands first, so the time is linear in the length of the text.
 *
 * @param masked the text without what is quoted
 */
function valuesIn({ texts, slots }: Pattern, text: string, masked: string): Values | null {
  const last = texts[texts.length - 1];
  const end = masked.length - last.length;
  if (!masked.startsWith(texts[0]) || !masked.endsWith(last)) return null;
  const values = new Map<string, string>();
  let at = texts[0].length;
  for (const [i, { name, forms }] of slots.entries()) {
    const stop = i === slots.length - 1 ? end : masked.indexOf(texts[i + 1], at + 1);
    if (stop <= at || stop > end) return null;
    const value = text.slice(at, stop);
    if (forms ? !forms.includes(value) : (values.get(name) ?? value) !== value) return null;
    if (!forms) values.set(name, value);
    at = stop + texts[i + 1].length;
  }
  return values;
}

/** Returns a number as the current language writes it; any other text as it is. */
function number(text: string): string {
  if (/^[+−-]?\d{1,3}(,\d{3})+$/.test(text)) return inDigits(Number(text.replaceAll(",", "")));
  return /^[+−-]?\d+\.\d+(e[+−-]?\d+)?$/.test(text) ? withSeparator(text) : text;
}
