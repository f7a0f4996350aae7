import "../datasets/data/all.ts";
import { describe, expect, test } from "vitest";
import type { Table } from "../datasets/index.ts";
import { decode, type NetworkSpec, splitFor } from "../experiment/index.ts";
import { figurePalette } from "../plot/look/palette.ts";
import { verdictColors } from "../plot/look/verdict-colors.ts";
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

type Xml = ReturnType<typeof readXml>;

/** Returns the pictures of networks, which are windows in the window of the stage. */
const pictures = (svg: Xml): readonly Xml[] =>
  svg.children.flatMap(({ children }) => children.filter(({ name }) => name === "svg"));
const pathsWith = (within: Xml, name: string, value: string): string[] =>
  elementsIn(within, "path")
    .filter(({ attributes }) => attributes.get(name) === value)
    .map((path) => attribute(path, "d"));

describe("a figure of a network", () => {
  test("with two inputs shows the regions, boundary and samples of one contender, and whose they are", () => {
    const svg = drawn("data=moons&net=2-6-1&o=adam,lr:0.05&steps=150");
    for (const text of ["Decision regions", "of Adam", "upper", "lower", "test", "Loss"])
      expect(svg.text).toContain(text);
    expect(pathsWith(svg, "stroke", figurePalette("light").ink)).toHaveLength(1);
  });

  test("shows the networks of several contenders side by side under their names, as the page does", () => {
    const svg = drawn("data=moons&net=2-6-1&o=sgd,lr:0.1&o=adam,lr:0.05&steps=150", { parts: "stage" });
    const { ink } = figurePalette("light");
    const boundaries = pictures(svg).flatMap((picture) => pathsWith(picture, "stroke", ink));
    expect(boundaries).toHaveLength(2);
    expect(boundaries[0]).not.toBe(boundaries[1]);
    const heads = svg.children.flatMap(({ name, children }) => (name === "svg" ? children : []));
    const names = heads.filter(({ name }) => name === "text").map(({ text }) => text);
    expect(names).toEqual(["SGD", "Adam"]);
  });

  test("with one input shows every contender's curve over the samples", () => {
    const svg = drawn("data=sine&net=1-6-1&o=sgd,lr:0.1&o=adam,lr:0.05&steps=50", { parts: "stage" });
    expect(svg.text).toContain("Fitted curves");
    for (const color of figurePalette("light").slots.slice(0, 2)) {
      const [found] = pictures(svg).flatMap((picture) =>
        pathsWith(picture, "stroke", color).map((d) => ({ d, width: Number(attribute(picture, "width")) })),
      );
      const [curve] = readPath(found.d);
      expect([curve[0][0], curve[curve.length - 1][0]]).toEqual([0, expect.closeTo(found.width, 0)]);
    }
  });

  test("with two inputs and a number as target shows heights", () => {
    const svg = drawn("data=plane&net=2-1&o=sgd,lr:0.05&steps=30");
    expect(svg.text).toContain("Predicted valuesof SGD");
  });

  test("with more inputs shows the plane of the first two principal components", () => {
    const link = "data=iris&net=4-3&o=adam,lr:0.02&steps=40";
    const svg = drawn(link, { parts: "stage" });
    // Their share of the variance is that of scikit-learn's PCA of the standardised inputs, some 96 %.
    for (const text of [
      "Decision regions",
      "plane of the first two principal components, 96 % of the variance",
    ])
      expect(svg.text).toContain(text);
    for (const text of ["setosa", "versicolor", "virginica", "component 1", "component 2"])
      expect(svg.text).toContain(text);
    expect(svg.text).not.toContain("Loss");
    expect(drawn(link).text).toContain("Loss");
    expect(drawn(link, { parts: "charts" }).text).not.toContain("Decision regions");
  });

  test("of digits marks as many test digits wrong as the network predicts wrongly", () => {
    const link = "data=digits&net=64-8-10&o=adam,lr:0.02&steps=60&split=0.9";
    const svg = drawn(link, { parts: "stage", width: 1200, height: 900 });
    const spec = networkSpec(link);
    const recorded = record(spec);
    if (recorded.kind !== "network") throw new Error("a network");
    const { length, testAccuracy } = recorded.trainings[0].evaluations;
    const count = splitFor(spec).test.count;
    const wrong = elementsIn(svg, "text").filter(({ text }) => /^✕ \d$/.test(text));
    expect(wrong.length).toBe(Math.round(count * (1 - testAccuracy[length - 1])));
    const [ticks] = pathsWith(svg, "stroke", verdictColors.light.right);
    expect(readPath(ticks)).toHaveLength(count - wrong.length);
  });

  test("of digits draws the scans, dark where the table has large numbers", () => {
    const svg = drawn("data=digits&net=64-8-10&o=adam&steps=1", { parts: "stage" });
    const { test: held, scaling } = splitFor(networkSpec("data=digits"));
    // The numbers of the first test digit's pixels in the table: 0 to 16.
    const value = (p: number) => scaling.mean[p] + scaling.deviation[p] * held.inputs[p];
    const [scans] = pictures(svg);
    const group = elementsIn(scans, "g")[0];
    const [squares, ...lines] = elementsIn(group, "path").map((path) => readPath(attribute(path, "d")));
    const [[left, middle], [right]] = squares[0];
    const [side, top] = [(right - left) / 8, middle - (right - left) / 2];
    for (let p = 0; p < 64; p++) {
      const [x, y] = [left + ((p % 8) + 0.5) * side, top + (Math.floor(p / 8) + 0.5) * side];
      const covers = ([[from, at], [to]]: (typeof lines)[0][0]) =>
        from < x && x < to && Math.abs(at - y) < side / 2;
      // None of the four shades is where the paper shows.
      expect(lines.findIndex((shade) => shade.some(covers))).toBe(Math.round(value(p) / 4) - 1);
    }
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
