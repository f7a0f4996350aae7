import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { chosenSurface, decode, type SurfaceSpec } from "../experiment/index.ts";
import { arbitrarySpec } from "../experiment/testing/arbitrary-spec.ts";
import { runs } from "../lang/testing/runs.ts";
import { figurePalette } from "../plot/look/palette.ts";
import { hasEqualScales, toScreenX, toScreenY, viewportOf } from "../plot/plane/viewport.ts";
import { figure } from "./figure.ts";
import type { FigureOptions } from "./options.ts";
import { record } from "./record.ts";
import type { Recorded, SurfaceRecord } from "./recorded.ts";
import { distanceTo, type PathPoint, readPath } from "./testing/path.ts";
import { attribute, elementsIn, readXml, type XmlElement } from "./testing/xml.ts";

const usual: FigureOptions = { width: 640, height: 420, theme: "light", parts: "both" };
const eight = Array.from({ length: 8 }, (_, i) => `o=${i % 2 ? "adam" : "sgd"},lr:${0.0002 * (i + 1)}`).join(
  "&",
);

function surfaceSpec(link: string): SurfaceSpec {
  const { spec } = decode(link);
  if (spec.kind !== "surface") throw new Error("a surface");
  return spec;
}

function tracksOf(recorded: Recorded): readonly SurfaceRecord[] {
  if (recorded.kind !== "surface") throw new Error("a surface");
  return recorded.tracks;
}

/** Returns the stage's nested `<svg>`, and the map from a point of the plane to its pixels. */
function stageOf(svg: XmlElement, spec: SurfaceSpec) {
  const stage = elementsIn(svg, "svg").find(
    (one) =>
      one !== svg && elementsIn(one, "g").some((group) => group.attributes.get("stroke-width") === "2.4"),
  );
  if (!stage) throw new Error("no stage");
  const { domain } = chosenSurface(spec.surface);
  const size = { width: Number(attribute(stage, "width")), height: Number(attribute(stage, "height")) };
  const viewport = viewportOf(domain, size, hasEqualScales(domain));
  const place = (x: number, y: number): PathPoint => [toScreenX(viewport, x), toScreenY(viewport, y)];
  return { stage, size, place };
}

/** Returns the path in a slot's colour within the trails' group. */
function trailOf(stage: XmlElement, slot: number): PathPoint[][] {
  const color = figurePalette("light").slots[slot];
  const lines = elementsIn(stage, "g").filter((group) => group.attributes.get("stroke-width") === "2.4");
  const [path] = lines
    .flatMap(({ children }) => children)
    .filter((one) => attribute(one, "stroke") === color);
  return path ? readPath(attribute(path, "d")) : [];
}

/** Returns the corners of each marker along a slot's trail, for a marker with corners. */
function markersOf(stage: XmlElement, slot: number): PathPoint[][] {
  const color = figurePalette("light").slots[slot];
  const path = elementsIn(stage, "path").find(
    ({ attributes }) => attributes.get("fill") === color && attributes.get("stroke") === "none",
  );
  return path ? readPath(attribute(path, "d")) : [];
}

/** Returns the place of a slot's head. */
function headOf(stage: XmlElement, slot: number): PathPoint {
  const color = figurePalette("light").slots[slot];
  const head = elementsIn(stage, "path").find(
    ({ attributes }) => attributes.get("fill") === color && attributes.has("transform"),
  );
  const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(head?.attributes.get("transform") ?? "") ?? [];
  return [Number(x), Number(y)];
}

const options: fc.Arbitrary<FigureOptions> = fc.record(
  {
    width: fc.integer({ min: 160, max: 900 }),
    height: fc.integer({ min: 160, max: 700 }),
    theme: fc.constantFrom("light", "dark"),
    parts: fc.constantFrom("stage", "charts", "both"),
    title: fc.string({ unit: "binary", maxLength: 40 }),
    link: fc.string({ unit: "binary", maxLength: 40 }).map((rest) => `https://example.org/#${rest}`),
    step: fc.nat(60),
  },
  { requiredKeys: ["width", "height", "theme", "parts"] },
);

describe("figure", () => {
  test.prop([arbitrarySpec, options], { numRuns: runs(60) })(
    "is well-formed XML without NaN or infinite numbers",
    (spec, given) => {
      const short = { ...spec, steps: Math.min(spec.steps, 60) };
      const text = figure(short, record(short), given);
      const svg = readXml(text);
      expect(attribute(svg, "role")).toBe("img");
      expect(svg.children.slice(0, 2).map(({ name }) => name)).toEqual(["title", "desc"]);
      const drawn = text.replace(/<(title|desc|text|a)\b.*?<\/\1>/gs, "");
      // Nor one with an exponent, which a colour may look like.
      expect(drawn).not.toMatch(/NaN|Infinity|undefined|null|\d{7,}|(?<!#\w*)\de[+-]?\d/);
    },
  );

  test("draws every trail through its recorded points, and the head at the last", () => {
    const spec = surfaceSpec("steps=500");
    const recorded = record(spec);
    const { stage, place } = stageOf(readXml(figure(spec, recorded, usual)), spec);
    for (const { slot, length, x, y } of tracksOf(recorded)) {
      const trail = trailOf(stage, slot).flat();
      const points = Array.from({ length }, (_, i) => place(x[i], y[i]));
      for (const point of points) expect(distanceTo(trail, point)).toBeLessThan(0.4);
      for (const corner of trail) {
        const distances = points.map(([px, py]) => Math.hypot(px - corner[0], py - corner[1]));
        expect(Math.min(...distances)).toBeLessThan(0.08);
      }
      const [endX, endY] = points[length - 1];
      const [headX, headY] = headOf(stage, slot);
      expect(Math.hypot(headX - endX, headY - endY)).toBeLessThan(0.08);
    }
  });

  test("marks every trail at recorded points up to the step shown, not too close to each other", () => {
    const spec = surfaceSpec("steps=500&start=-1.2,1&o=sgd,lr:0.001&o=adam,lr:0.1&o=adam,lr:0.05");
    const recorded = record(spec);
    for (const step of [90, 500]) {
      const svg = readXml(figure(spec, recorded, { ...usual, step }));
      const { stage, place } = stageOf(svg, spec);
      for (const { slot, x, y } of tracksOf(recorded).slice(1)) {
        const points = Array.from({ length: step + 1 }, (_, i) => place(x[i], y[i]));
        const centres = markersOf(stage, slot).map((corners) => {
          const mean = (k: 0 | 1) => corners.reduce((sum, corner) => sum + corner[k], 0) / corners.length;
          return [mean(0), mean(1)] as const;
        });
        expect(centres.length).toBeGreaterThan(step === 90 ? 0 : 3);
        for (const [i, [markerX, markerY]] of centres.entries()) {
          const distances = points.map(([px, py]) => Math.hypot(px - markerX, py - markerY));
          expect(Math.min(...distances)).toBeLessThan(0.1);
          for (const [otherX, otherY] of centres.slice(0, i))
            expect(Math.hypot(markerX - otherX, markerY - otherY)).toBeGreaterThan(39);
        }
      }
    }
  });

  test("shows the step asked for", () => {
    const spec = surfaceSpec("steps=500&o=adam,lr:0.05");
    const recorded = record(spec);
    const svg = readXml(figure(spec, recorded, { ...usual, step: 40 }));
    const { stage, place } = stageOf(svg, spec);
    const [{ x, y }] = tracksOf(recorded);
    const [headX, headY] = headOf(stage, 0);
    const [toX, toY] = place(x[40], y[40]);
    expect(Math.hypot(headX - toX, headY - toY)).toBeLessThan(0.08);
    expect(svg.text).toContain("step 40 of 500");
    expect(figure(spec, recorded, { ...usual, step: 1e9 })).toBe(figure(spec, recorded, usual));
  });

  test("is the same text for the same experiment", () => {
    const spec = surfaceSpec("surface=rastrigin&noise=2&o=sgd,lr:0.002&o=adam,lr:0.1&steps=200");
    expect(figure(spec, record(spec), usual)).toBe(figure(spec, record(spec), usual));
  });

  test("shows a contender that leaves the stage by an arrow within it, and clips its trail at the edge", () => {
    const spec = surfaceSpec("o=sgd,lr:0.01&o=adam,lr:0.05&steps=100");
    const { stage, size } = stageOf(readXml(figure(spec, record(spec), usual)), spec);
    const [headX, headY] = headOf(stage, 0);
    expect(headX).toBeGreaterThan(0);
    expect(headX).toBeLessThan(size.width);
    expect(headY).toBeGreaterThan(0);
    expect(headY).toBeLessThan(size.height);
    for (const [x, y] of trailOf(stage, 0).flat()) {
      expect(Math.abs(x - size.width / 2)).toBeLessThan(size.width / 2 + 21);
      expect(Math.abs(y - size.height / 2)).toBeLessThan(size.height / 2 + 21);
    }
  });

  test("draws a contender that came to a point without a gradient at that point", () => {
    const spec = surfaceSpec(
      `f=${encodeURIComponent("where(x > 0.5, x, sqrt(x))")}&start=1,0&o=sgd,lr:1&steps=9`,
    );
    const text = figure(spec, record(spec), usual);
    expect(text.replace(/<(title|desc|text)\b.*?<\/\1>/gs, "")).not.toMatch(/NaN|Infinity/);
    const { stage, place } = stageOf(readXml(text), spec);
    const [toX, toY] = place(0, 0);
    const [headX, headY] = headOf(stage, 0);
    expect(Math.hypot(headX - toX, headY - toY)).toBeLessThan(0.08);
  });

  test.each(["log(x)", "x/0", "sqrt(-1 - x^2)"])("draws a surface without values (%s)", (formula) => {
    const spec = surfaceSpec(`f=${encodeURIComponent(formula)}&start=-1,2&o=sgd&steps=20`);
    const svg = readXml(figure(spec, record(spec), usual));
    expect(svg.text).toContain("The loss has no finite value at the start.");
  });

  test("names all contenders at the head or in the legend, even eight", () => {
    const spec = surfaceSpec(`${eight}&steps=100`);
    for (const [width, height] of [
      [640, 420],
      [1200, 630],
      [390, 300],
    ]) {
      const { text } = readXml(figure(spec, record(spec), { ...usual, width, height }));
      for (const name of ["SGD", "SGD 4", "Adam", "Adam 4"]) expect(text).toContain(name);
    }
  });

  test("has hyperparameters in its legend, with edits", () => {
    const spec = surfaceSpec("o=sgd,lr:0.001,momentum:0.5&at=20,1,lr:0.0005&steps=50");
    expect(spec.edits).toHaveLength(1);
    expect(readXml(figure(spec, record(spec), usual)).text).toContain("lr 0.001 → 0.0005, momentum 0.5");
  });

  test("escapes typed text, and keeps other scripts", () => {
    const spec = surfaceSpec("f=where(x%3C1,x%5E2,y)&o=sgd&steps=5");
    const title = `<script>alert("1 & 2")</script> 损失 'ß'`;
    const text = figure(spec, record(spec), { ...usual, title });
    expect(text).not.toContain("<script");
    const svg = readXml(text);
    expect(elementsIn(svg, "title")[0].text).toBe(title);
    expect(elementsIn(svg, "text").some((one) => one.text === title)).toBe(true);
    expect(svg.text).toContain("where(x < 1");
  });

  test("links to the whole address, though it is printed short", () => {
    const spec = surfaceSpec("o=sgd&steps=5");
    const link = `https://example.org/d/#f=${"x".repeat(400)}&o="sgd"`;
    const [anchor] = elementsIn(readXml(figure(spec, record(spec), { ...usual, link })), "a");
    expect(attribute(anchor, "href")).toBe(link);
    expect(anchor.text).toMatch(/^example\.org\/d\/#f=x+…$/);
    expect(elementsIn(readXml(figure(spec, record(spec), usual)), "a")).toEqual([]);
  });

  test("leaves out an empty title, but never the accessible name", () => {
    const spec = surfaceSpec("o=sgd&steps=5");
    const svg = readXml(figure(spec, record(spec), { ...usual, title: "" }));
    expect(elementsIn(svg, "title")[0].text).toBe("SGD on Rosenbrock");
    expect(elementsIn(svg, "text").some(({ text }) => text === "SGD on Rosenbrock")).toBe(false);
  });

  test("takes less than 24 kB for a race on Rosenbrock", () => {
    const spec = surfaceSpec("");
    expect(new TextEncoder().encode(figure(spec, record(spec), usual)).length).toBeLessThan(24_000);
    const noisy = surfaceSpec(`${eight}&noise=30&steps=5000`);
    expect(figure(noisy, record(noisy), usual).length).toBeLessThan(160_000);
  });

  test.each([
    [{ width: 159 }, /width must be from 160 to 4096 CSS pixels, not 159/],
    [{ height: Number.NaN }, /height must be .*, not NaN/],
    [{ theme: "pink" as "dark" }, /theme must be light or dark, not "pink"/],
    [{ parts: "all" as "both" }, /parts must be stage, charts or both, not "all"/],
    [{ step: -1 }, /step must be at least 0, not -1/],
    [{ link: "javascript:alert(1)" }, /link must begin with http:, https: or file:/],
  ])("refuses %o", (wrong, message) => {
    const spec = surfaceSpec("o=sgd&steps=5");
    const recorded = record(spec);
    expect(() => figure(spec, recorded, { ...usual, ...wrong })).toThrow(message);
  });

  test("refuses a record of another kind", () => {
    const network = decode("data=moons&net=2-2-1&o=sgd&steps=2").spec;
    expect(() => figure(network, record(surfaceSpec("o=sgd&steps=5")), usual)).toThrow(RangeError);
  });
});

test("the trail and the lines of a fork begin where it does, and its head shows from there on", () => {
  const spec = surfaceSpec("surface=beale&o=adam,lr:0.05&fork=60,1,lr:0.2&steps=150");
  const recorded = record(spec);
  const [, fork] = tracksOf(recorded);
  const drawn = (step: number) => readXml(figure(spec, recorded, { ...usual, step }));
  const { stage, place } = stageOf(drawn(150), spec);
  const [[first]] = trailOf(stage, 1);
  const [x, y] = place(fork.x[60], fork.y[60]);
  expect(Math.hypot(first[0] - x, first[1] - y)).toBeLessThan(0.2);
  expect(headOf(stage, 1).every(Number.isFinite)).toBe(true);
  const before = stageOf(drawn(40), spec).stage;
  expect([trailOf(before, 1), headOf(before, 1)]).toEqual([[], [Number.NaN, Number.NaN]]);
  const color = figurePalette("light").slots[1];
  const lines = (step: number) =>
    elementsIn(drawn(step), "path").filter(
      ({ attributes }) => attributes.get("stroke") === color && !attributes.has("transform"),
    );
  const leftmost = (path: XmlElement) =>
    Math.min(
      ...readPath(attribute(path, "d"))
        .flat()
        .map(([at]) => at),
    );
  const chart = lines(150).at(-1);
  expect(chart && leftmost(chart)).toBeGreaterThan(0.3 * 150);
});
