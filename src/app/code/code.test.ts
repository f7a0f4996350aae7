import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { abridged } from "./abridge.ts";
import { tokensOf } from "./tokens.ts";

describe("tokensOf", () => {
  property.prop([fc.string({ unit: fc.constantFrom(..."\"'#\n\\ defabc1") })])(
    "splits any text into tokens that join to the text",
    (text) => {
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
    },
  );

  test("distinguishes comments, strings and keywords", () => {
    const text = 'def f(x):\n    """Says # and "so"."""\n    return "a\\"#" # 1';
    expect(
      tokensOf(text)
        .filter(({ kind }) => kind !== "plain")
        .map((token) => [token.kind, token.text]),
    ).toEqual([
      ["keyword", "def"],
      ["string", '"""Says # and "so"."""'],
      ["keyword", "return"],
      ["string", '"a\\"#"'],
      ["comment", "# 1"],
    ]);
  });
});

describe("abridged", () => {
  test("returns a short program whole", () => {
    const text = `a = [\n${"    [1, 2],\n".repeat(12)}]`;
    expect(abridged(text)).toBe(text);
  });

  test("cuts long tables and long lines and marks the cuts", () => {
    const text = `a = [\n${"    [1, 2],\n".repeat(50)}]\nb = "${"x".repeat(500)}"`;
    const lines = abridged(text).split("\n");
    expect(lines.slice(0, 6)).toEqual([
      "a = [",
      ...Array(3).fill("    [1, 2],"),
      "    # … 47 lines more",
      "]",
    ]);
    expect(lines[6]).toHaveLength(242);
  });
});
