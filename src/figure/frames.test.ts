import { describe, expect, test } from "vitest";
import { decode } from "../experiment/index.ts";
import { frames } from "./frames.ts";
import { record } from "./record.ts";
import { attribute, elementsIn, readXml } from "./testing/xml.ts";

const usual = { width: 1280, height: 720, theme: "dark", parts: "both" } as const;

const filmOf = (link: string) => {
  const { spec } = decode(link);
  return frames(spec, record(spec), usual);
};

describe("frames", () => {
  test.each(["steps=120", "data=moons&net=2-4-1&o=adam&steps=120", "data=sine&net=1-4-1&o=adam&steps=120"])(
    "have the size of the ground that they are laid over (%s)",
    (link) => {
      const { ground, at } = filmOf(link);
      for (const text of [ground, at(0), at(60), at(120)]) {
        const svg = readXml(text);
        expect([attribute(svg, "width"), attribute(svg, "height")]).toEqual(["1280", "720"]);
        expect(attribute(svg, "viewBox")).toBe(attribute(readXml(ground), "viewBox"));
      }
    },
  );

  test("count steps, grow with them, and stop at the last", () => {
    const { at } = filmOf("steps=120");
    expect([0, 60, 120].map((step) => /step \d+ of 120/.exec(at(step))?.[0])).toEqual([
      "step 0 of 120",
      "step 60 of 120",
      "step 120 of 120",
    ]);
    const lengths = [0, 20, 40, 80, 120].map((step) => at(step).length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(at(121)).toBe(at(120));
    expect(at(-3)).toBe(at(0));
  });

  test("are transparent, as only the ground has a background", () => {
    const { ground, at } = filmOf("steps=20");
    const coverAll = (text: string) => {
      const [, , width, height] = attribute(readXml(text), "viewBox").split(" ");
      return elementsIn(readXml(text), "rect").filter(
        ({ attributes }) => attributes.get("width") === width && attributes.get("height") === height,
      ).length;
    };
    expect([coverAll(ground), coverAll(at(20))]).toEqual([1, 0]);
  });

  test("show a network as it was at the step", () => {
    const { at } = filmOf("data=moons&net=2-4-1&o=adam,lr:0.1&steps=100");
    const regions = (step: number) => {
      const [stage] = elementsIn(readXml(at(step)), "svg").slice(1);
      return elementsIn(stage, "path").map((path) => attribute(path, "d"));
    };
    expect(regions(0)).not.toEqual(regions(100));
    expect(regions(100)).toEqual(regions(100));
  });

  test("keep the same axes", () => {
    const { at } = filmOf("o=adam,lr:0.05&steps=200");
    // The chart's line is the same up to wherever it is drawn.
    const line = (step: number) => {
      const windows = elementsIn(readXml(at(step)), "svg").slice(1);
      return attribute(elementsIn(windows[1], "path")[0], "d");
    };
    expect(line(200).startsWith(line(50).slice(0, 40))).toBe(true);
  });
});
