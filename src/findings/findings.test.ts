import { describe, expect, it } from "vitest";
import "../datasets/data/all.ts";
import { decode, encode } from "../experiment/index.ts";
import { tell } from "../words/content.ts";
import { expectSameNumbers } from "../words/testing/in-spanish.ts";
import { findings } from "./catalog.ts";
import { topics } from "./finding.ts";
import { measure, outside } from "./measure.ts";
import { keptNumbers } from "./measured.ts";

const thorough = process.env.DOWNHILL_THOROUGH !== undefined;
const all = [...findings.values()];

it("two dozen findings are listed by topic, in the order of topics", () => {
  expect(all.length).toBeGreaterThanOrEqual(24);
  expect([...new Set(all.map(({ topic }) => topic))]).toEqual(topics.map(({ id }) => id));
});

describe.each(all)("$id", (finding) => {
  it("has links that open without a notice and cannot be shorter", () => {
    for (const { link } of finding.links) {
      const { spec, problems } = decode(link);
      expect(problems).toEqual([]);
      // A link may keep signs that `encode` escapes.
      expect(decodeURIComponent(encode(spec))).toBe(decodeURIComponent(link));
    }
  });

  it("says the same numbers in Spanish", () => {
    const { title, claim, paper, ours, theirs, limits, links } = finding;
    for (const text of [title, claim, paper, ours, theirs, limits, ...links.map(({ label }) => label)])
      expectSameNumbers(() => tell(text));
    expectSameNumbers(() => finding.measured(keptNumbers(finding.id)));
  });

  it.skipIf(finding.slow && !thorough)("measures what the card says, to the bits that are kept", async () => {
    const numbers = measure(finding);
    // `npx vitest run src/findings -u` keeps new ones, which the documentation prints.
    await expect(`${JSON.stringify(numbers, null, 2)}\n`).toMatchFileSnapshot(`measured/${finding.id}.json`);
    expect(Object.keys(numbers)).toEqual(Object.keys(finding.expect));
    expect(outside(finding, numbers), JSON.stringify(numbers)).toEqual([]);
    expect(finding.measured(numbers)).not.toMatch(/NaN|undefined/);
  });
});
