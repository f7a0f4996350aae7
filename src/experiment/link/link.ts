import type { Problem } from "../spec.ts";
import { keyOf, readAddress, unescaped, withoutClosing } from "./address.ts";
import { keys, marks } from "./keys.ts";
import { splitParts } from "./parts.ts";
import { didYouMean, quoted } from "./spelling.ts";

/** The outcome of reading a formula, a rule or a schedule: the text that was read, or the reason why there is none. */
export type TypedReading = string | { readonly why: string };

/**
 * The most parts of a link, and of a value, that are read: more than an experiment has. The most problems that are
 * listed one by one.
 */
export const linkLimits = { keys: 2000, parts: 256, problems: 50 } as const;

/** The most texts that are read of a key that may stand several times: more than a race can take. */
export const mostRead: ReadonlyMap<string, number> = new Map([
  ["o", 64],
  ["rule", 9],
  ["schedule", 9],
  ["at", 1000],
]);

/** Keys whose text is typed by a person, and may end in any sign. */
const typed: ReadonlySet<string> = new Set(["f", "rule", "schedule"]);

/** A link split into keys and texts, and the problems found in it. */
export class Link {
  readonly problems: Problem[] = [];
  /** The outcomes for formulas, rules and schedules that were read so far, by their key and text. */
  readonly typed = new Map<string, TypedReading>();
  readonly #texts = new Map<string, readonly string[]>();
  /** Indices in `problems`, by their content. */
  readonly #places = new Map<string, number>();
  #last = "";

  constructor(address: string) {
    const { parts, cut } = readAddress(address);
    for (const [i, part] of parts.slice(0, linkLimits.keys).entries())
      this.#read(part, i === parts.length - 1);
    if (parts.length > linkLimits.keys)
      this.problem(
        "link",
        parts[linkLimits.keys],
        `The link has ${parts.length} parts, but only the first ${linkLimits.keys} are read.`,
      );
    for (const [key, most] of mostRead)
      this.#texts.set(key, this.#shortened(key, this.#texts.get(key) ?? [], most));
    if (cut !== null)
      this.problem(
        "link",
        cut,
        `This link is incomplete: its end is missing. Its last part, ${quoted(cut)}, may be damaged and is ignored.`,
      );
  }

  #read(part: string, isLast: boolean): void {
    const key = keyOf(part);
    if (key === marks.first || key === marks.last) return;
    const equals = part.indexOf("=");
    const text = unescaped(equals < 0 ? "" : part.slice(equals + 1));
    const shown = equals < 0 ? part : part.slice(0, equals);
    if (!keys.includes(key))
      this.problem(shown, text ?? part, "is not a key that links have, so it is ignored", () =>
        didYouMean(key, keys),
      );
    else if (text === null) this.problem(key, part, "is not valid percent-encoded text, so it is ignored");
    else this.#add(key, isLast ? this.#withoutClosing(key, text) : text);
  }

  #add(key: string, text: string): void {
    this.#texts.set(key, [...this.all(key), text]);
  }

  /** Returns the parts of a value between its commas, up to the limit. */
  parts(key: string, text: string): readonly string[] {
    return this.#shortened(key, splitParts(text), linkLimits.parts);
  }

  /** Returns the first texts of a key; one problem reports those that are left out. */
  #shortened(key: string, texts: readonly string[], most: number): readonly string[] {
    if (texts.length <= most) return texts;
    const more = texts.length - most - 1;
    const left = more === 0 ? "is" : `and ${more} more are`;
    this.problem(key, texts[most], `${left} ignored: at most ${most} are read`);
    return texts.slice(0, most);
  }

  /** Returns the link's last text, without the signs of a sentence around the link. */
  #withoutClosing(key: string, text: string): string {
    this.#last = text;
    if (typed.has(key) || (key === "data" && text.startsWith("own"))) return text;
    const bare = withoutClosing(text);
    // The dots of an axis without its ends do not end a sentence.
    if (key === "map" && text.includes("..") && !bare.includes("..")) return text;
    if (bare !== text.trim())
      this.assume(key, text, `is read without ${quoted(text.slice(bare.length))} at its end`);
    return bare;
  }

  /** Says whether a text ends the link: signs at its end may be those of a sentence around it. */
  isLast(text: string): boolean {
    return text === this.#last;
  }

  /** Returns the text of a key that stands at most once; null where it is missing. */
  one(key: string): string | null {
    const [first, ...more] = this.all(key);
    for (const text of more) this.problem(key, text, "is given twice; the first one is used");
    return first ?? null;
  }

  all(key: string): readonly string[] {
    return this.#texts.get(key) ?? [];
  }

  /**
   * Notes a text that could not be taken, with a message on what is used in its place.
   *
   * @param hint returns a suggestion, which is added to the message where the problem is listed
   */
  problem(field: string, value: string, message: string, hint?: () => string): void {
    this.#note({ field, value, message }, hint);
  }

  /** Notes a text that was read by an assumption. */
  assume(field: string, value: string, message: string): void {
    this.#note({ field, value, message, assumed: true });
  }

  /** Lists a problem once, with the number of times it occurs. */
  #note(problem: Problem, hint = () => ""): void {
    const key = JSON.stringify(problem);
    const place = this.#places.get(key);
    if (place !== undefined) {
      const known = this.problems[place];
      this.problems[place] = { ...known, count: (known.count ?? 1) + 1 };
    } else if (this.problems.length < linkLimits.problems) {
      this.#places.set(key, this.problems.length);
      this.problems.push({ ...problem, message: problem.message + hint() });
    } else if (this.problems.length === linkLimits.problems)
      this.problems.push({
        field: "link",
        value: "",
        message: "This link has more problems than are listed here.",
      });
  }
}
