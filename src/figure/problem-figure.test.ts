import { describe, expect, test } from "vitest";
import { decode, type ProblemSpec } from "../experiment/index.ts";
import { figurePalette } from "../plot/look/palette.ts";
import { describe as inSentences } from "./describe.ts";
import { figure } from "./figure.ts";
import { frames } from "./frames.ts";
import { record } from "./record.ts";
import { attribute, elementsIn, readXml } from "./testing/xml.ts";

const usual = { width: 640, height: 420, theme: "light", parts: "both" } as const;

function problemSpec(link: string): ProblemSpec {
  const { spec } = decode(link);
  if (spec.kind !== "problem") throw new Error("a problem");
  return spec;
}

const link = "problem=quadratic,dimensions:4,condition:8,start:ones&o=sgd,lr:0.1&o=adam,lr:0.1&steps=20";
const spec = problemSpec(link);
const recorded = record(spec);
const drawn = (options: Partial<Parameters<typeof figure>[2]> = {}) =>
  readXml(figure(spec, recorded, { ...usual, ...options }));

describe("a figure of a problem", () => {
  test("shows the loss of each part with its eigenvalue, and the charts of loss and gradient", () => {
    const svg = drawn();
    for (const text of [
      "SGD and Adam on Quadratic",
      "Loss of each eigendirection",
      "eigenvalue",
      "Loss",
      "Gradient norm",
    ])
      expect(svg.text).toContain(text);
    const texts = elementsIn(svg, "text").map(({ text }) => text);
    // Eigenvalues from 1 to 8 in equal ratios.
    expect(texts).toEqual(expect.arrayContaining(["1", "2", "4", "8"]));
    expect(svg.text).not.toContain("test dashed");
  });

  test("has a bar of each part in each contender's colour, higher for a lower loss", () => {
    const svg = drawn({ parts: "stage" });
    const { slots } = figurePalette("light");
    for (const slot of [0, 1]) {
      const bars = elementsIn(svg, "path").filter(
        ({ attributes }) => attributes.get("fill") === slots[slot] && attributes.has("fill-opacity"),
      );
      expect(bars).toHaveLength(1);
      expect(attribute(bars[0], "d").match(/z/g)).toHaveLength(4);
    }
  });

  test("draws the spectrum with gradient descent's limit, 2/lr, where that is asked for", () => {
    const svg = drawn({ way: "spectrum", parts: "stage" });
    expect(svg.text).toContain("2/lr");
    expect(svg.text).toContain("by its eigenvalue");
    expect(svg.text).toContain("eigenvalue →");
  });

  test("draws class groups at the frequency of one class, which is no curvature: without the limit 2/lr", () => {
    const zipf = problemSpec("problem=zipf,classes:4&o=sgd,lr:9&steps=2");
    const svg = readXml(figure(zipf, record(zipf), { ...usual, way: "spectrum", parts: "stage" }));
    expect(svg.text).toContain("frequency →");
    expect(svg.text).not.toContain("2/lr");
    // By Zipf's law classes 1, 2, 3 and 4 have 12, 6, 4 and 3 of 25 samples: the group of 3 and 4 stands at 0.14.
    const line = elementsIn(svg, "path")
      .map((path) => attribute(path, "d"))
      .find((d) => /^m[\d.]+( [-\d.]+){5}$/.test(d));
    const [, , toSecond, , toFirst] = (line ?? "").slice(1).split(" ").map(Number);
    expect(toFirst / toSecond).toBeCloseTo(Math.log(12 / 6) / Math.log(6 / 3.5), 2);
  });

  test("refuses a way in which the problem cannot be drawn", () => {
    expect(() => drawn({ way: "matrix" })).toThrow(/way may be bars, spectrum for Quadratic, not "matrix"/);
  });

  test("draws each contender's matrix at a step beside the target, with a legend", () => {
    const memory = problemSpec("problem=memory,facts:4,dimensions:4&o=sgd,lr:1&o=adam,lr:0.05&steps=20");
    const options = { ...usual, way: "matrix", parts: "stage" } as const;
    const recall = record(memory);
    const svg = readXml(figure(memory, recall, options));
    for (const text of [
      "Output along the value by key and value",
      "SGD",
      "Adam",
      "Target",
      "output along the value",
    ])
      expect(svg.text).toContain(text);
    // The memory is empty at first: every cell is 0, and those of the target's diagonal are 1.
    const first = readXml(figure(memory, recall, { ...options, step: 0 }));
    const texts = elementsIn(first, "text").map(({ text }) => text);
    expect(texts.filter((text) => text === "1").length).toBeGreaterThanOrEqual(4);
    expect(texts.filter((text) => text === "0").length).toBeGreaterThanOrEqual(3 * 16 - 4);
  });

  test("is the same picture in frames as at the step of each", () => {
    const film = frames(spec, recorded, { ...usual, parts: "stage" });
    for (const step of [0, 7, 20]) {
      const frame = film.at(step).replace(/^<svg[^>]*>/, "");
      expect(frame).toContain("<path");
      expect(figure(spec, recorded, { ...usual, parts: "stage", step }).endsWith(frame)).toBe(true);
    }
  });

  test("tells the problem, its settings and every part's loss", () => {
    const text = inSentences(spec, recorded);
    expect(text).toMatch(
      /^SGD and Adam on the problem “Quadratic” with dimensions 4, condition number 8, start 1 along each eigenvector, for 20 steps\. SGD ended with loss [\d.e−]+; loss by eigendirection: 1 [\d.e−]+, 2 /,
    );
    // ½·λ·(1 − lr·λ)^40 with λ = 1, from equal components of 1.
    expect(text).toContain(`SGD ended with`);
    expect(text).toContain(`1 ${Number((0.5 * 0.9 ** 40).toPrecision(3))}, 2 `);
  });

  test("tells the least and the greatest loss of many parts", () => {
    const many = problemSpec("problem=quadratic,dimensions:16,start:ones&o=sgd,lr:0.015&steps=30");
    expect(inSentences(many, record(many))).toMatch(
      /loss by eigendirection: from [\d.e−]+ of eigendirection \d+ to [\d.e−]+ of eigendirection 1\./,
    );
  });
});
