import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { codePoint, visible, wellFormed } from "./outside-text.ts";

const anything = fc.string({ unit: "binary", maxLength: 200 });

property.prop([anything, fc.integer({ min: 1, max: 50 })])(
  "a visible text has no control or direction sign, and no more characters than asked for",
  (text, most) => {
    const shown = visible(text, most);
    expect([...shown].length).toBeLessThanOrEqual(most);
    expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
  },
);

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });

property.prop([units])("a well-formed text can be encoded, and changes only where it could not", (codes) => {
  const text = String.fromCharCode(...codes);
  const formed = wellFormed(text);
  expect(decodeURIComponent(encodeURIComponent(formed))).toBe(formed);
  // The TextEncoder of the platform replaces the same halves.
  expect(formed).toBe(new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text)));
});

test("a code point has four hexadecimal digits or more", () => {
  expect(["\0", "х", "😀"].map(codePoint)).toEqual(["U+0000", "U+0445", "U+1F600"]);
});
