import "../datasets/data/all.ts";
import { describe, expect, test } from "vitest";
import type { Table } from "../datasets/index.ts";
import { decode, type NetworkSpec } from "../experiment/index.ts";
import { figurePalette } from "../plot/look/palette.ts";
import { figure } from "./figure.ts";
import { record } from "./record.ts";
import { readPath } from "./testing/path.ts";
import { attribute, elementsIn, readXml } from "./testing/xml.ts";

const usual = { width: 640, height: 420, theme: "light", parts: "both" } as const;

function networkSpec(link: string): NetworkSpec {
  const { spec } = decode(link);
  if (spec.kind !== "network") throw new Error("a network");
  return spec;
}

const drawn = (link: string, options: Partial<Parameters<typeof figure>[2]> = {}) => {
  const spec = networkSpec(link);
  return readXml(figure(spec, record(spec), { ...usual, ...options }));
};

describe("a figure of a network", () => {
  test("with two inputs shows regions, boundaries, samples by class and whose regions they are", () => {
    const svg = drawn("data=moons&net=2-6-1&o=sgd,lr:0.1&o=adam,lr:0.05&steps=150");
    for (const text of [
      "Decision regions",
      "of SGD, with everyone's boundary",
      "upper",
      "lower",
      "test",
      "Loss",
    ])
      expect(svg.text).toContain(text);
    const { slots } = figurePalette("light");
    const strokes = elementsIn(svg, "path").map(({ attributes }) => attributes.get("stroke"));
    expect(strokes.filter((stroke) => stroke === slots[0]).length).toBeGreaterThan(1);
    expect(strokes.filter((stroke) => stroke === slots[1]).length).toBeGreaterThan(1);
  });

  test("with one input shows every contender's curve over the samples", () => {
    const svg = drawn("data=sine&net=1-6-1&o=sgd,lr:0.1&o=adam,lr:0.05&steps=50", { parts: "stage" });
    expect(svg.text).toContain("Fitted curves");
    const [stage] = elementsIn(svg, "svg").slice(-1);
    const width = Number(attribute(stage, "width"));
    for (const color of figurePalette("light").slots.slice(0, 2)) {
      const path = elementsIn(stage, "path").find(({ attributes }) => attributes.get("stroke") === color);
      const [curve] = readPath(path ? attribute(path, "d") : "");
      expect([curve[0][0], curve[curve.length - 1][0]]).toEqual([0, expect.closeTo(width, 0)]);
    }
  });

  test("with two inputs and a number as target shows heights", () => {
    const svg = drawn("data=plane&net=2-1&o=sgd,lr:0.05&steps=30");
    expect(svg.text).toContain("Predicted valuesof SGD");
  });

  test.each(["stage", "charts", "both"] as const)("with more inputs shows charts (%s)", (parts) => {
    const svg = drawn("data=iris&net=4-3&o=adam,lr:0.02&steps=40", { parts });
    expect(svg.text).toContain("Loss");
    expect(svg.text.includes("Gradient norm")).toBe(parts !== "stage");
    expect(svg.text).not.toContain("Decision regions");
  });

  test("has dashed lines for the test samples", () => {
    const svg = drawn("data=moons&net=2-4-1&o=adam,lr:0.02&steps=60", { parts: "charts" });
    const color = figurePalette("light").slots[0];
    const dashes = elementsIn(svg, "path")
      .filter((path) => path.attributes.get("stroke") === color && attribute(path, "d").startsWith("m"))
      .map(({ attributes }) => attributes.get("stroke-dasharray"));
    expect(dashes).toContain("5 3");
    expect(dashes).toContain(undefined);
  });

  test("escapes the text of a reader's own file", () => {
    const spec = networkSpec("data=own,a%26b.csv&o=adam&steps=5&net=2-3-3&loss=cross_entropy");
    const table: Table = {
      features: ["<x>", 'y & "z"'],
      target: "kind",
      task: { kind: "classification", classes: ["<one>", "two & three", "四"] },
      rows: 30,
      inputs: Float64Array.from({ length: 60 }, (_, i) => Math.cos(i)),
      targets: Float64Array.from({ length: 30 }, (_, i) => i % 3),
    };
    const recorded = record(spec, table);
    const svg = readXml(figure(spec, recorded, { ...usual, width: 900 }));
    for (const text of ["Adam on a&b.csv", "<one>", "two & three", "四", "<x>", 'y & "z"'])
      expect(svg.text).toContain(text);
    // On another machine the rows are missing, but the numbers recorded are there.
    if (recorded.kind !== "network") throw new Error("a network");
    const without = { kind: recorded.kind, trainings: recorded.trainings };
    expect(readXml(figure(spec, without, usual)).text).not.toContain("Decision regions");
  });

  test("is drawn even where training diverges at once", () => {
    const svg = drawn("data=moons&net=2-4-1&loss=mse&o=sgd,lr:1e200&steps=20");
    expect(svg.text).toContain("Loss");
    expect(elementsIn(svg, "desc")[0].text).toContain("diverged at step");
  });
});
