import { directionSeeds, type LandscapeSpec, type PlaneChoice } from "../../landscape/landscape-spec.ts";
import type { Spec } from "../../spec.ts";
import type { Link } from "../link.ts";
import { readInRange } from "../number.ts";
import { isPair, readPair } from "../parts.ts";
import { findKey } from "../spelling.ts";

/** The planes by name, each with the number of ends that it goes through. */
const ends = { paths: 0, random: 0, ends: 3, line: 2 } as const;

type Around = NonNullable<LandscapeSpec["around"]>;

/**
 * Returns the landscape of a link's `landscape=`: "paths", "random,3,of:2,at:120", "ends,1,2,3" or "line,1,2"; null
 * where it has none, and on a surface, for which the key is reported as foreign.
 *
 * @param spec the experiment without it
 */
export function readLandscape(link: Link, spec: Spec): LandscapeSpec | null {
  const text = spec.kind === "surface" ? null : link.one("landscape");
  return text === null ? null : new LandscapeReader(link, spec).read(link.parts("landscape", text));
}

class LandscapeReader {
  readonly #link: Link;
  readonly #spec: Spec;

  constructor(link: Link, spec: Spec) {
    this.#link = link;
    this.#spec = spec;
  }

  read(parts: readonly string[]): LandscapeSpec {
    const [name = "", ...numbers] = parts.filter((part) => !isPair(part));
    const kind = findKey(name || "paths", ends) as PlaneChoice["kind"] | null;
    if (!kind) this.#say(name, "must be paths, random, ends or line; using paths");
    const plane = this.#plane(kind ?? "paths", numbers);
    const around = parts
      .filter(isPair)
      .reduce((found: Partial<Around>, part) => this.#around(part, plane, found), {});
    const [{ slot }] = this.#spec.contenders;
    return { plane, ...(Object.keys(around).length > 0 && { around: { slot, ...around } }) };
  }

  #plane(kind: PlaneChoice["kind"], numbers: readonly string[]): PlaneChoice {
    if (kind === "paths") return { kind };
    if (kind === "random") return { kind, seed: this.#number(numbers[0] ?? "0", directionSeeds, 0) };
    const slots = this.#spec.contenders.map(({ slot }) => slot);
    const count = ends[kind];
    const chosen =
      numbers.length > 0 ? numbers.map((text) => slots.find((slot) => `${slot + 1}` === text)) : slots;
    const [first, second, third] = new Set(chosen.slice(0, count));
    if (numbers.length > count || first === undefined || second === undefined)
      return this.#lacks(kind, numbers);
    if (kind === "line") return { kind, slots: [first, second] };
    return third === undefined ? this.#lacks(kind, numbers) : { kind, slots: [first, second, third] };
  }

  #lacks(kind: "ends" | "line", numbers: readonly string[]): PlaneChoice {
    const there = this.#spec.contenders.map(({ slot }) => slot + 1).join(", ");
    const needs = `needs ${ends[kind]} different contenders; there are ${there}; using paths`;
    this.#say([kind, ...numbers].join(), needs);
    return { kind: "paths" };
  }

  /** Adds "of:2" or "at:120" to the weights that a plane passes through. */
  #around(part: string, { kind }: PlaneChoice, found: Partial<Around>): Partial<Around> {
    const { name, text } = readPair(part);
    const key = findKey(name, { of: 0, at: 0 });
    const { contenders, steps } = this.#spec;
    const one = key === "of" && contenders.find(({ slot }) => `${slot + 1}` === text);
    if (ends[kind] > 0) this.#say(part, "is for paths and random only, so it is ignored");
    else if (one) return { ...found, slot: one.slot };
    else if (key === "at")
      return { ...found, step: this.#number(text, { min: 0, max: steps, whole: true }, steps) };
    else this.#say(part, "must be of: a contender or at: a step; it is ignored");
    return found;
  }

  #number(text: string, range: typeof directionSeeds, standard: number): number {
    const value = readInRange(this.#link, "landscape", text, text, range);
    if (typeof value === "number") return value;
    this.#say(text, `${value}; using ${standard}`);
    return standard;
  }

  #say(part: string, message: string): void {
    this.#link.problem("landscape", part, message);
  }
}
