import type { Problem } from "../spec.ts";
import { keyOf, readAddress, unescaped, withoutClosing } from "./address.ts";
import { keys, marks } from "./keys.ts";
import { didYouMean, quoted } from "./spelling.ts";

/** How many problems are listed one by one. */
const mostProblems = 50;

/** What was made of a formula or a rule: the text that was read, or why there is none. */
export type TypedReading = string | { readonly why: string };

/** Keys whose text is a person's own, and may end in any sign. */
const typed: ReadonlySet<string> = new Set(["f", "rule"]);

/** A link taken apart into keys and texts, and what was found wrong in it. */
export class Link {
  readonly problems: Problem[] = [];
  /** What was made of the formulas and rules that were read so far. */
  readonly typed = new Map<string, TypedReading>();
  readonly #texts = new Map<string, string[]>();
  #last = "";

  constructor(address: string) {
    const { parts, cut } = readAddress(address);
    for (const [i, part] of parts.entries()) this.#read(part, i === parts.length - 1);
    if (cut !== null)
      this.problem(
        "link",
        cut,
        `The link was cut on its way: its end is missing. Its last part, ${quoted(cut)}, is left out, as it may be damaged.`,
      );
  }

  #read(part: string, isLast: boolean): void {
    const key = keyOf(part);
    if (key === marks.first || key === marks.last) return;
    const equals = part.indexOf("=");
    const text = unescaped(equals < 0 ? "" : part.slice(equals + 1));
    const shown = equals < 0 ? part : part.slice(0, equals);
    if (!keys.includes(key))
      this.problem(shown, text ?? part, "is no key of a link and is left out", () => didYouMean(key, keys));
    else if (text === null) this.problem(key, part, "is not percent-encoded text and is left out");
    else this.#add(key, isLast ? this.#withoutClosing(key, text) : text);
  }

  #add(key: string, text: string): void {
    if (this.#texts.get(key)?.push(text) === undefined) this.#texts.set(key, [text]);
  }

  /** The link's last text, without the signs that a sentence around the link has left there. */
  #withoutClosing(key: string, text: string): string {
    this.#last = text;
    if (typed.has(key) || (key === "data" && text.startsWith("own"))) return text;
    const bare = withoutClosing(text);
    if (bare !== text.trim())
      this.assume(key, text, `is read without ${quoted(text.slice(bare.length))} at its end`);
    return bare;
  }

  /** Whether a text ends the link: signs at its end may be those of a sentence around it. */
  isLast(text: string): boolean {
    return text === this.#last;
  }

  /** The text of a key that stands at most once; null where it is missing. */
  one(key: string): string | null {
    const [first, ...more] = this.all(key);
    for (const text of more) this.problem(key, text, "is given twice; the first counts");
    return first ?? null;
  }

  all(key: string): readonly string[] {
    return this.#texts.get(key) ?? [];
  }

  /**
   * Notes what could not be taken, and what became of it.
   *
   * @param hint what is added where the problem is listed
   */
  problem(field: string, value: string, message: string, hint?: () => string): void {
    const isListed = this.problems.length < mostProblems;
    this.#note({ field, value, message: message + (isListed && hint ? hint() : "") });
  }

  /** Notes what was taken for something else than it says. */
  assume(field: string, value: string, message: string): void {
    this.#note({ field, value, message, assumed: true });
  }

  #note(problem: Problem): void {
    if (this.problems.length < mostProblems) this.problems.push(problem);
    else if (this.problems.length === mostProblems)
      this.problems.push({
        field: "link",
        value: "",
        message: "The link has more wrong with it than is listed here.",
      });
  }
}
