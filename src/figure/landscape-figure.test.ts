import { describe, expect, test } from "vitest";
import { decode } from "../experiment/index.ts";
import { figurePalette } from "../plot/look/palette.ts";
import { describe as inSentences } from "./describe.ts";
import { figure } from "./figure.ts";
import { frames } from "./frames.ts";
import { record } from "./record.ts";
import { elementsIn, readXml } from "./testing/xml.ts";

const usual = { width: 640, height: 420, theme: "light", parts: "stage" } as const;
const race = "data=moons&samples=50&net=2-3-1&batch=0&o=sgd,lr:0.5&o=adam,lr:0.05&o=lion,lr:0.02&steps=12";

function drawn(landscape: string) {
  const { spec, problems } = decode(`${race}&landscape=${landscape}`);
  expect(problems).toEqual([]);
  const recorded = record(spec);
  return { spec, recorded, svg: readXml(figure(spec, recorded, usual)) };
}

const { slots } = figurePalette("light");

describe("a figure of a landscape", () => {
  const { spec, recorded, svg } = drawn("paths");

  test("has contours, the axes with the shares of their components, and every contender's path with its name", () => {
    const texts = elementsIn(svg, "text").map(({ text }) => text);
    expect(texts.some((text) => /^component 1, \d+\u00a0%$/.test(text))).toBe(true);
    expect(texts).toEqual(expect.arrayContaining(["SGD", "Adam", "Lion"]));
    const paths = elementsIn(svg, "path").map(({ attributes }) => attributes);
    for (const slot of [0, 1, 2]) expect(paths.some((path) => path.get("stroke") === slots[slot])).toBe(true);
    expect(elementsIn(svg, "g").some(({ attributes }) => attributes.get("fill-rule") === "evenodd")).toBe(
      true,
    );
    expect(svg.text).toContain("Loss landscape");
  });

  test("says in its description which plane it is", () => {
    expect(inSentences(spec, recorded)).toMatch(
      /A landscape of the loss\. The plane explains \d+\u00a0% of the paths’ variance/,
    );
  });

  test("moves the heads in a film, over a ground that stays", () => {
    const film = frames(spec, recorded, usual);
    const transforms = (step: number) =>
      elementsIn(readXml(film.at(step)), "path").flatMap(
        ({ attributes }) => attributes.get("transform") ?? [],
      );
    expect(transforms(12)).toHaveLength(3);
    expect(transforms(12)).not.toEqual(transforms(6));
    expect(transforms(0)).toEqual([]);
    expect(elementsIn(readXml(film.ground), "g").length).toBeGreaterThan(0);
  });

  test("of a line has the curve between both ends, and no third contender", () => {
    const along = drawn("line,1,2");
    expect(along.svg.text).toContain("Loss along a line");
    const texts = elementsIn(along.svg, "text").map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["t", "loss", "SGD", "Adam"]));
    expect(texts).not.toContain("Lion");
    expect(elementsIn(along.svg, "path").some(({ attributes }) => attributes.has("stroke-dasharray"))).toBe(
      true,
    );
    expect(inSentences(along.spec, along.recorded)).toMatch(/[Bb]arrier/);
  });

  test("of a problem is drawn too", () => {
    const { spec: problem } = decode(
      "problem=quadratic,dimensions:4&o=sgd,lr:0.05&o=adam,lr:0.1&steps=10&landscape=random,2",
    );
    expect(readXml(figure(problem, record(problem), usual)).text).toContain("random direction 1");
  });
});
