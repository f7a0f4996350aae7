import type { Link } from "../link.ts";
import { readTyped } from "../typed.ts";

/** Finds the text that a name in an `o=` means: "own" the first `rule=`, "own2" the second. */
export class OwnTexts {
  readonly #key: string;
  readonly #id: RegExp;
  readonly #read: (source: string) => unknown;

  /** @param read throws a LanguageError where a text cannot be read */
  constructor(key: string, id: string, read: (source: string) => unknown) {
    this.#key = key;
    this.#id = new RegExp(`^${id.replace("-", "[-_ ]?")}([2-9]?)$`, "i");
    this.#read = read;
  }

  /** Returns the number of the text that a name means, from 1; null where it means none. */
  numberOf(name: string): number | null {
    const [whole, number] = this.#id.exec(name) ?? [];
    return whole === undefined ? null : Number(number || "1");
  }

  /**
   * Returns the text of a number, as it was read; null, and a problem, where it cannot be read.
   *
   * @param text the value of the `o=` that names it
   */
  read(link: Link, number: number, text: string): string | null {
    const sources = link.all(this.#key);
    const source = sources[number - 1];
    if (source === undefined) {
      const count = sources.length === 0 ? "none" : `only ${sources.length}`;
      link.problem("o", text, `is ignored: it needs ${this.#key} ${number} of the link, which has ${count}`);
      return null;
    }
    const reading = readTyped(link, this.#key, source, this.#read);
    if (typeof reading === "string") return reading;
    link.problem(this.#key, source, `is not a valid ${this.#key} (${reading.why}), so it is ignored`);
    return null;
  }
}
