import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decodeUtf16, decodeWindows1252 } from "./decode.ts";

const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe("decoding UTF-16", () => {
  test.prop([fc.string({ unit: "binary", maxLength: 100 })])("agrees with the platform", (text) => {
    const bytes = new Uint8Array(Uint16Array.from(unitsOf(text)).buffer);
    expect(decodeUtf16(bytes, true)).toBe(text);
    expect(
      decodeUtf16(
        bytes.map((_, at) => bytes[at ^ 1]),
        false,
      ),
    ).toBe(text);
  });

  it("leaves out an odd last byte", () => {
    expect(decodeUtf16(Uint8Array.of(0x61, 0, 0x62), true)).toBe("a");
  });
});

/** The bytes 80 to 9F as Python's codec cp1252 decodes them; it has none for 81, 8D, 8F, 90 and 9D. */
const python =
  "20ac ---- 201a 0192 201e 2026 2020 2021 02c6 2030 0160 2039 0152 ---- 017d ---- ---- 2018 2019 201c 201d 2022 2013 2014 02dc 2122 0161 203a 0153 ---- 017e 0178";

describe("decoding Windows-1252", () => {
  it("has Python's characters for the bytes outside Latin-1", () => {
    for (const [at, code] of python.split(" ").entries()) {
      const byte = 0x80 + at;
      const point = code === "----" ? byte : Number.parseInt(code, 16);
      expect(decodeWindows1252(Uint8Array.of(byte)).charCodeAt(0)).toBe(point);
    }
  });

  it("has Latin-1's characters for the others", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter(
      (byte) => byte < 0x80 || byte > 0x9f,
    );
    expect(unitsOf(decodeWindows1252(bytes))).toEqual([...bytes]);
  });
});
