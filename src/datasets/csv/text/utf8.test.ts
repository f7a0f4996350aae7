import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "./utf8.ts";

/** Decodes with the platform's strict decoder; null where it refuses. */
function reference(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const ours = (bytes: Uint8Array): string | null => {
  const text = decodeUtf8(bytes);
  return typeof text === "string" ? text : null;
};

describe("decoding UTF-8", () => {
  it.each([
    ["every byte alone", Array.from({ length: 256 }, (_, byte) => [byte])],
    [
      "overlong forms",
      [
        [0xc0, 0x80],
        [0xc1, 0xbf],
        [0xe0, 0x9f, 0xbf],
        [0xf0, 0x8f, 0xbf, 0xbf],
      ],
    ],
    [
      "surrogates and their neighbours",
      [
        [0xed, 0x9f, 0xbf],
        [0xed, 0xa0, 0x80],
        [0xed, 0xbf, 0xbf],
        [0xee, 0x80, 0x80],
      ],
    ],
    [
      "the last character and beyond",
      [
        [0xf4, 0x8f, 0xbf, 0xbf],
        [0xf4, 0x90, 0x80, 0x80],
        [0xf5, 0x80, 0x80, 0x80],
      ],
    ],
    ["what breaks off", [[0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xc3, 0x41]]],
  ])("accepts and refuses %s as the platform does", (_, sequences) => {
    for (const sequence of sequences) {
      const bytes = Uint8Array.from(sequence);
      expect(ours(bytes), sequence.join(" ")).toBe(reference(bytes));
    }
  });

  test.prop([fc.uint8Array()])("agrees with the platform on any bytes", (bytes) => {
    expect(ours(bytes)).toBe(reference(bytes));
  });

  test.prop([fc.string({ unit: "binary" })])("returns what was encoded", (text) => {
    expect(ours(new TextEncoder().encode(text))).toBe(text);
  });

  it("joins its batches, even across a character of two units", () => {
    for (const before of [8190, 8191, 8192, 8193]) {
      const text = `${"x".repeat(before)}😀${"y".repeat(9000)}`;
      expect(ours(new TextEncoder().encode(text))).toBe(text);
    }
  });

  it("names the line of the first bad byte", () => {
    expect(decodeUtf8(Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0xff, 0x0a, 0xff))).toEqual({ line: 3 });
  });
});
