import type { Problem } from "../spec.ts";

/** How many problems are listed one by one. */
const mostProblems = 50;

/** "name:text", parted at the first colon. */
export function readPair(pair: string): [name: string, text: string] {
  const colon = pair.indexOf(":");
  return colon < 0 ? [pair, ""] : [pair.slice(0, colon), pair.slice(colon + 1)];
}

/** A link's hash taken apart into keys and texts, and what was found wrong in it. */
export class Link {
  readonly problems: Problem[] = [];
  readonly #texts = new Map<string, string[]>();

  /** @param keys those that mean something; others are named as problems */
  constructor(hash: string, keys: readonly string[]) {
    for (const part of hash.split("&").filter((one) => one !== "")) {
      const equals = part.indexOf("=");
      const key = equals < 0 ? part : part.slice(0, equals);
      const text = readEscaped(equals < 0 ? "" : part.slice(equals + 1));
      if (!keys.includes(key)) this.problem(key, text ?? part, "is no key of a link and is left out");
      else if (text === null) this.problem(key, part, "is not percent-encoded text and is left out");
      else if (this.#texts.get(key)?.push(text) === undefined) this.#texts.set(key, [text]);
    }
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

  problem(field: string, value: string, message: string): void {
    if (this.problems.length < mostProblems) this.problems.push({ field, value, message });
    else if (this.problems.length === mostProblems)
      this.problems.push({ field: "link", value: "", message: "has more wrong with it than is listed here" });
  }
}

function readEscaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
