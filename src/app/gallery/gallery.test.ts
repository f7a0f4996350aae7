import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import "../../datasets/data/all.ts";
import "../../library/everything.ts";
import { decode, encode } from "../../experiment/index.ts";
import { tell } from "../../words/content.ts";
import { expectSameNumbers, inSpanish } from "../../words/testing/in-spanish.ts";
import { withWords } from "../learn/list/with-words.ts";
import { gallery, order } from "./catalog.ts";
import type { Claims } from "./claim.ts";
import { tags } from "./gallery-entry.ts";
import { pictured } from "./picture/picture-of.ts";
import { altOf, textOf } from "./text-of.ts";

const thorough = process.env.DOWNHILL_THOROUGH !== undefined;
const claims = import.meta.glob<() => Claims>("./catalog/*.ts", { eager: true, import: "claims" });
/** Those that take more than half a second: `npm test` leaves them to the thorough tests. */
const slow: ReadonlySet<string> = new Set([
  "basins",
  "decay",
  "float32",
  "grokking",
  "prodigy",
  "rare-classes",
  "rate-and-momentum",
  "regression",
  "spiral",
]);

it("thirty experiments are listed in an order that names them all, each by its file's name", () => {
  const ids = gallery.map(({ id }) => id);
  expect(ids).toHaveLength(30);
  expect(ids).toEqual(order);
  const files = readdirSync(new URL("./catalog/", import.meta.url));
  expect(files.toSorted()).toEqual(ids.map((id) => `${id}.ts`).toSorted());
});

it("each tag is on at least two experiments", () => {
  const counts = tags.map((tag) => gallery.filter((entry) => entry.tags.includes(tag)).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
});

describe.each(gallery)("$id", (entry) => {
  it("has a link that opens without a notice and cannot be shorter", () => {
    const { spec, problems } = decode(entry.link);
    expect(problems).toEqual([]);
    // A link may keep signs that `encode` escapes.
    expect(decodeURIComponent(encode(spec))).toBe(decodeURIComponent(entry.link));
  });

  it("says in one sentence what one sees, and has tags that are known", () => {
    const { title, sentence } = entry;
    expect(title.length).toBeLessThanOrEqual(45);
    expect(sentence.length).toBeGreaterThanOrEqual(80);
    expect(sentence.length).toBeLessThanOrEqual(180);
    expect(sentence.match(/[.!?](?=\s|$)/g)).toEqual(["."]);
    expect(entry.tags.length).toBeGreaterThan(0);
    expect(entry.tags.filter((tag) => !tags.includes(tag))).toEqual([]);
    expect(new Set(entry.tags).size).toBe(entry.tags.length);
    expect(altOf(entry)).not.toBe("");
  });

  it("has the same numbers in Spanish", () => {
    for (const text of [entry.title, entry.sentence]) expectSameNumbers(() => tell(text));
  });

  it.skipIf(slow.has(entry.id) && !thorough)("shows what its sentence claims", () => {
    const numbers = Object.entries(claims[`./catalog/${entry.id}.ts`]());
    expect(numbers.length).toBeGreaterThan(0);
    for (const [what, [value, low, high]] of numbers) {
      expect(value, what).toBeGreaterThanOrEqual(low);
      expect(value, what).toBeLessThanOrEqual(high);
    }
  });
});

describe.each(gallery)("$id", (entry) => {
  it.skipIf(entry.id !== "ravine" && entry.id !== "muon" && !thorough)(
    "has a picture in both themes, a small SVG that names and describes it",
    () => {
      const { light, dark } = pictured(entry);
      for (const svg of [light, dark]) {
        expect(svg).toContain(`<title>${entry.title}</title><desc>`);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg.length).toBeLessThan(50_000);
      }
      expect(light).not.toBe(dark);
    },
  );
});

it("experiments are found by a word of the sentence, an optimizer, a surface or a tag", () => {
  const idsFor = (typed: string) => withWords(gallery, textOf, typed).map(({ id }) => id);
  expect(idsFor("zigzag")).toContain("ravine");
  expect(idsFor("L-BFGS")).toEqual(["second-order"]);
  expect(idsFor("himmelblau")).toEqual(["basins"]);
  expect(idsFor("iris prodigy")).toEqual(["prodigy"]);
  expect(idsFor("your own")).toContain("bias-correction");
});

it("experiments are found in Spanish by Spanish and by English words, with and without accents", () => {
  const idsFor = (typed: string) => inSpanish(() => withWords(gallery, textOf, typed)).map(({ id }) => id);
  expect(idsFor("cresta")).toContain("saddle");
  expect(idsFor("ridge")).toContain("saddle");
  expect(idsFor("digitos")).toEqual(["digits"]);
  expect(idsFor("himmelblau mínimos")).toEqual(["basins"]);
});
