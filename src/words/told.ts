import { type Sentence, say, type ValuesOf, withSeparator } from "./say.ts";

/** A number as text, with a decimal point. */
export interface Printed {
  readonly printed: string;
}

/** A value of a sentence: a text as it is, a number to be grouped, a printed number, or a phrase. */
export type Part = string | number | Printed | Told;

/** A sentence or a phrase as plain data: made where no language is known, as in a worker, to be said on the page. */
export interface Told {
  readonly sentence: Sentence;
  readonly values?: Readonly<Record<string, Part>>;
}

/** A sentence, or several in a row. */
export type Text = Told | readonly Told[];

/** Returns a sentence and its values as data. `tell` says it. */
export function told<S extends Sentence>(sentence: S, ...[values]: ValuesOf<S, Part>): Told {
  return values ? { sentence, values } : { sentence };
}

/** Returns a text as a phrase, which is translated where the dictionary has it: a cause that the library has as a text. */
export const toldText = (text: string): Told => ({ sentence: text as Sentence });

/** Returns a text in the current language. */
export function tell(text: Text): string {
  if ("sentence" in text) return tellOne(text);
  return text.map(tellOne).join(" ");
}

function tellOne({ sentence, values }: Told): string {
  if (!values) return say(sentence);
  const said = Object.entries(values).map(([name, part]) => [name, partInWords(part)] as const);
  return say(sentence, Object.fromEntries(said));
}

function partInWords(part: Part): string | number {
  if (typeof part !== "object") return part;
  return "sentence" in part ? tellOne(part) : withSeparator(part.printed);
}
