import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { distinctNames, longestName, outsideName } from "./outside-name.ts";

describe("a name from outside", () => {
  it.each([
    ["is left as it is", "petal length (cm)", "petal length (cm)"],
    ["keeps letters of any script, and emoji", "日本語 עברית 👩‍🔬", "日本語 עברית 👩‍🔬"],
    ["shows an override of direction as its code point", "\u202egnp.exe", "U+202Egnp.exe"],
    ["shows isolates and marks of direction", "\u2066a\u2069\u200f\u061c", "U+2066aU+2069U+200FU+061C"],
    ["shows control characters", "a\u0000b\u001b[1m\u0085", "aU+0000bU+001B[1mU+0085"],
    ["is put on one line", "Price\n(EUR)\t\u2028", "Price (EUR)  "],
    ["shows half a character", "x\ud83dy", "xU+D83Dy"],
  ])("%s", (_, text, shown) => {
    expect(outsideName(text)).toBe(shown);
  });

  it("is cut by code point to 100 characters", () => {
    expect(outsideName("😀".repeat(100))).toBe("😀".repeat(100));
    expect(outsideName("😀".repeat(101))).toBe(`${"😀".repeat(99)}…`);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 300 })])(
    "becomes safe to show, and a safe name stays as it is",
    (text) => {
      const name = outsideName(text);
      expect([...name].length).toBeLessThanOrEqual(longestName);
      expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      expect(outsideName(name)).toBe(name);
    },
  );
});

describe("several names", () => {
  it("are numbered where they are the same", () => {
    expect(distinctNames(["a", "b", "a", "a (2)", "a"])).toEqual(["a", "b", "a (3)", "a (2)", "a (4)"]);
  });

  const name = fc.constantFrom("a", "a (2)", "a (3)", "b", "", "x".repeat(100), `${"x".repeat(99)}…`);
  test.prop([fc.array(name, { maxLength: 12 })])("become distinct and stay within the limit", (names) => {
    const distinct = distinctNames(names);
    expect(new Set(distinct).size).toBe(names.length);
    for (const one of distinct) expect(outsideName(one)).toBe(one);
    for (const [at, one] of names.entries()) if (names.indexOf(one) === at) expect(distinct[at]).toBe(one);
  });
});
