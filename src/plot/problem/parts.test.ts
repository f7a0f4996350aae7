import { describe, expect, it } from "vitest";
import { identities } from "../look/identity.ts";
import { stagePalette } from "../look/stage-palette.ts";
import { barsFit, drawLimits, drawLosses, drawPartGround, type PartLosses } from "./part-drawing.ts";
import { labelled, layParts, type PartView, partAt } from "./part-layout.ts";
import { PartExtent, partsAt } from "./part-values.ts";
import { WrittenPencil } from "./testing/written-pencil.ts";

const palette = stagePalette("light");
const size = { width: 640, height: 400 };

const partsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `${i + 1}`, weight: 10 ** (i / 8) }));
const extent = { lowest: 1e-6, highest: 10, lowestPositive: 1e-6 };

function laid(view: PartView, count: number, limits: readonly number[] = [], names = 0) {
  return layParts({ view, parts: partsOf(count), extents: [extent], start: 10, limits, names }, size);
}

const columns = {
  owner: {},
  step: Float64Array.of(0, 10, 20, 99),
  length: 3,
  parts: [Float64Array.of(4, 2, 1, 1e9), Float64Array.of(1, 0, -0.5, 1e9)],
};

describe("losses of parts", () => {
  it("are those of the last evaluation up to a step", () => {
    expect(partsAt(columns, 0)).toEqual([4, 1]);
    expect(partsAt(columns, 19)).toEqual([2, 0]);
    expect(partsAt(columns, 1000)).toEqual([1, -0.5]);
    expect(partsAt({ ...columns, length: 0 }, 5)).toBeNull();
  });

  it("have the extremes of what is recorded, also when a column has grown", () => {
    const found = new PartExtent();
    found.extend({ ...columns, length: 1 });
    expect(found).toMatchObject({ lowest: 1, highest: 4, lowestPositive: 1 });
    found.extend(columns);
    expect(found).toMatchObject({ lowest: -0.5, highest: 4, lowestPositive: 1 });
  });
});

describe("parts side by side", () => {
  it("have equal room in the order of the problem, within the area", () => {
    const { area, middles, pitch } = laid("bars", 16);
    expect(middles).toHaveLength(16);
    expect(middles[0]).toBeCloseTo(area.x + pitch / 2);
    expect(middles[15]).toBeCloseTo(area.x + area.width - pitch / 2);
    for (const [i, x] of middles.entries()) if (i > 0) expect(x - middles[i - 1]).toBeCloseTo(pitch);
  });

  it("are found at a point, and none beside the area", () => {
    const layout = laid("bars", 16);
    for (const part of [0, 7, 15]) expect(partAt(layout, layout.middles[part] + 3)).toBe(part);
    expect(partAt(layout, 2)).toBe(-1);
  });

  it("have names under as many as have room, none over another", () => {
    for (const count of [4, 16, 64]) {
      const layout = laid("bars", count);
      const seen = labelled(
        layout,
        partsOf(count).map(({ weight }) => String(weight.toPrecision(3))),
      );
      expect(seen[0]).toBe(0);
      expect(seen.length).toBeGreaterThan(2);
      for (const [i, part] of seen.entries())
        if (i > 0) expect(layout.middles[part] - layout.middles[seen[i - 1]]).toBeGreaterThan(30);
    }
    expect(labelled(laid("bars", 4), ["1", "2", "3", "4"])).toEqual([0, 1, 2, 3]);
  });

  it("write each part's name and weight, and dashes at the start", () => {
    const pencil = new WrittenPencil();
    const start = [10, 5, 1, 0.1];
    const layout = laid("bars", 4);
    const ground = { parts: partsOf(4), weightName: "eigenvalue", start, hair: "#ccc" };
    drawPartGround(pencil, layout, ground, palette);
    const texts = pencil.texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["1", "2", "3", "4", "1.33", "1.78", "2.37", "eigenvalue"]));
    const dashes = pencil.lines.at(-1)?.points ?? [];
    expect(start.map((_, i) => dashes[6 * i + 1])).toEqual(start.map(layout.y));
  });

  it("are bars from the start to the loss, longer the farther it fell", () => {
    const pencil = new WrittenPencil();
    const layout = laid("bars", 4);
    const start = [1, 1, 1, 1];
    const contenders: PartLosses[] = [{ slot: 1, name: "", values: [0.1, 0.01, 1e-4, 10] }];
    drawLosses(pencil, layout, contenders, start, palette);
    const { boxes, fill } = pencil.boxesDrawn[0];
    expect(fill).toBe(palette.slots[1]);
    const [tops, heights] = [1, 3].map((k) => [0, 1, 2, 3].map((i) => boxes[4 * i + k]));
    expect(heights[1]).toBeCloseTo(2 * heights[0]);
    expect(heights[2]).toBeCloseTo(4 * heights[0]);
    // A loss above the start has its bar upwards.
    expect(tops[3]).toBeLessThan(tops[0]);
    expect(pencil.marks[0].look.marker).toBe(identities[1].marker);
  });

  it("are lines through markers, named at their ends, where bars have no room", () => {
    const layout = laid("bars", 64, [], 90);
    expect(barsFit(layout, 8)).toBe(false);
    const pencil = new WrittenPencil();
    const values = Array.from({ length: 64 }, () => 1);
    const contenders = [0, 1, 2].map((slot) => ({ slot, name: `Number ${slot}`, values }));
    drawLosses(pencil, layout, contenders, values, palette);
    expect(pencil.boxesDrawn).toEqual([]);
    expect(pencil.lines).toHaveLength(3);
    const names = pencil.texts.filter(({ text }) => text.startsWith("Number"));
    const heights = names.map(({ y }) => y).sort((a, b) => a - b);
    expect(heights[1] - heights[0]).toBeGreaterThanOrEqual(12.9);
    expect(heights[2] - heights[1]).toBeGreaterThanOrEqual(12.9);
  });

  it("leave out a loss that is not a number, and keep one beyond the axis on its edge", () => {
    const layout = laid("bars", 4);
    const pencil = new WrittenPencil();
    drawLosses(pencil, layout, [{ slot: 0, name: "", values: [Number.NaN, 1e300, 0, 1] }], null, palette);
    const { points } = pencil.marks[0];
    expect(points).toHaveLength(6);
    expect(points[1]).toBe(layout.area.y);
    expect(points[3]).toBe(layout.area.y + layout.area.height);
  });
});

describe("a spectrum", () => {
  it("has each part at its eigenvalue, equal ratios apart", () => {
    const { middles } = laid("spectrum", 9);
    const step = middles[1] - middles[0];
    for (const [i, x] of middles.entries()) expect(x - middles[0]).toBeCloseTo(i * step);
  });

  it("draws a limit on the axis as a line, and names one beyond it at the edge", () => {
    const layout = laid("spectrum", 9, [12, 1000]);
    const pencil = new WrittenPencil();
    const limits = [
      { slot: 0, value: 12, text: "2/lr" },
      { slot: 1, value: 1000, text: "38/lr" },
    ];
    drawLimits(pencil, layout, limits, palette);
    expect(pencil.lines).toHaveLength(1);
    expect(pencil.lines[0].points[0]).toBeCloseTo(layout.x(12));
    expect(pencil.texts.map(({ text }) => text)).toEqual(["2/lr", "38/lr →"]);
  });

  it("writes limits that are close below each other", () => {
    const layout = laid("spectrum", 9, [5, 5.1]);
    const pencil = new WrittenPencil();
    drawLimits(
      pencil,
      layout,
      [5, 5.1].map((value, slot) => ({ slot, value, text: "2/lr" })),
      palette,
    );
    expect(pencil.texts[1].y - pencil.texts[0].y).toBeGreaterThanOrEqual(13);
  });
});
