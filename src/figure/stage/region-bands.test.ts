import { describe, expect, test } from "vitest";
import { figurePalette, regionColor } from "../../plot/look/palette.ts";
import { hexOf } from "../../plot/look/rgb.ts";
import { fieldOf, type Outputs } from "../../plot/regions/reading.ts";
import { isWithin, readPath } from "../testing/path.ts";
import { attribute, elementsIn, readXml } from "../testing/xml.ts";
import { regionBands } from "./region-bands.ts";

const palette = figurePalette("light");
const grid = { columns: 41, rows: 31 };
const size = { width: 400, height: 300 };

/** Returns outputs over x from 0 to 4 and y from 0 to 3, one for each function of them. */
function outputsOf(loss: Outputs["loss"], ...answers: ((x: number, y: number) => number)[]): Outputs {
  const samples = grid.columns * grid.rows;
  const values = answers.flatMap((answer) =>
    Array.from({ length: samples }, (_, s) =>
      answer((s % grid.columns) / 10, Math.floor(s / grid.columns) / 10),
    ),
  );
  return { values: Float32Array.from(values), count: answers.length, samples, loss };
}

/** Returns the visible colour at a point: that of the last shape that contains it. */
function colorAt(text: string, x: number, y: number): string {
  const shapes = readXml(`<g>${text}</g>`).children;
  const seen = shapes.filter(
    (shape) => shape.name === "rect" || isWithin(readPath(attribute(shape, "d")), [100 * x, 300 - 100 * y]),
  );
  return attribute(seen[seen.length - 1], "fill");
}

const shade = (index: number, sure: number) => hexOf(regionColor(palette, index, sure));

describe("regionBands", () => {
  test("paints the second class where it wins, stronger where the network is more certain", () => {
    const text = regionBands(
      outputsOf("bce", (x) => 4 * (x - 2)),
      "signed",
      [0, 1],
      grid,
      size,
      palette,
    );
    expect(colorAt(text, 0.1, 1.5)).toBe(shade(0, 0.9));
    expect(colorAt(text, 1.98, 1.5)).toBe(shade(0, 0.1));
    expect(colorAt(text, 2.02, 1.5)).toBe(shade(1, 0.1));
    expect(colorAt(text, 3.9, 0.1)).toBe(shade(1, 0.9));
  });

  test("paints each of several classes where it wins", () => {
    const three = outputsOf(
      "cross_entropy",
      (x) => 10 * (1 - x),
      () => 0,
      (x, y) => 10 * (x - 3) + y,
    );
    const text = regionBands(three, "classes", [0, 1], grid, size, palette);
    expect(colorAt(text, 0.3, 1)).toBe(shade(0, 0.9));
    expect(colorAt(text, 2, 1)).toBe(shade(1, 0.9));
    expect(colorAt(text, 3.9, 1)).toBe(shade(2, 0.9));
  });

  test("uses the same certainty for a class with a separate logit as the stage does", () => {
    const logits = outputsOf(
      "bce",
      () => 0.2,
      () => -1,
      () => -2,
    );
    const text = regionBands(logits, "classes", [0, 1], grid, size, palette);
    // σ(0.2) = 0.55, between the thresholds 0.4 and 0.6.
    expect(colorAt(text, 2, 1)).toBe(shade(0, 0.5));
    expect(fieldOf(logits, "classes").values[0]).toBeCloseTo(0.549834, 6);
  });

  test("paints numbers as heights", () => {
    const text = regionBands(
      outputsOf("mse", (x) => x),
      "values",
      [0, 4],
      grid,
      size,
      palette,
    );
    expect(elementsIn(readXml(`<g>${text}</g>`), "path")).toHaveLength(23);
    expect(colorAt(text, 0.05, 1)).not.toBe(colorAt(text, 3.95, 1));
  });
});
