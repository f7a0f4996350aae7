import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Table } from "../datasets/index.ts";
import {
  decode,
  defaultNetworkSpec,
  defaultSpec,
  encode,
  type NetworkSpec,
  run,
} from "../experiment/index.ts";
import { findPython } from "../lang/testing/python.ts";
import { flavours, script } from "./index.ts";
import { inComment, pythonString } from "./python/literal.ts";
import { runScripts } from "./testing/python.ts";

const hostile = 'x"""\nprint("PWNED")\r\u2028\u0085\f# \\"\\N{BULLET}\\u00 \' ü 数 🏔 \u0000';

const table: Table = {
  features: [hostile, `${hostile}2`],
  target: hostile,
  task: { kind: "classification", classes: [hostile, `\n${hostile}`] },
  rows: 10,
  inputs: Float64Array.from({ length: 20 }, (_, i) => Math.sin(i)),
  targets: Float64Array.from({ length: 10 }, (_, i) => i % 2),
};
const network: NetworkSpec = { ...defaultNetworkSpec, data: { kind: "own", name: hostile }, steps: 3 };
const surface = {
  ...defaultSpec,
  steps: 3,
  surface: { kind: "formula" as const, source: 'x^2 + y^2 # """ \\ PWNED' },
};

const scripts = Object.values(flavours).flatMap((flavour) => [
  script(flavour, network, { table }),
  script(flavour, surface),
]);

describe("text from strangers", () => {
  it("appears only in comments and in the docstring", () => {
    for (const { text } of scripts) {
      const [, docstring, code] = text.split('"""', 3);
      expect(docstring).toContain("PWNED");
      const lines = code.split("\n").filter((line) => line.includes("PWNED"));
      for (const line of lines) expect(line).toMatch(/^#/);
      // Python has more line ends than JavaScript: none of them stands within a line.
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }
  });

  const python = findPython({ numpy: "" });
  it.skipIf(python === null)("does not change what the program does", () => {
    const [ofNetwork, ofSurface] = runScripts(python ?? "", [scripts[0].text, scripts[1].text]);
    expect(ofNetwork.lines.map(({ name }) => name)).toEqual(run(network, table).map(({ id }) => id));
    expect(ofSurface.lines.map(({ name }) => name)).toEqual(run(surface).map(({ id }) => id));
  });

  it("leaves the link in the docstring whole", () => {
    const link = /#(\S+)/.exec(scripts[1].text.split('"""')[1])?.[1] ?? "";
    expect(decode(link).spec).toEqual(decode(encode(surface)).spec);
  });

  property.prop([fc.string({ unit: "grapheme" })])(
    "becomes one line in a comment, and one string",
    (text) => {
      expect(inComment(text)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}"\\]*$/u);
      expect(pythonString(text)).toMatch(
        /^"(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"$/,
      );
    },
  );
});

describe("a missing table", () => {
  it("is an error that says so", () => {
    expect(() => script(flavours.numpy, network)).toThrow(RangeError);
  });
});
