import { describe, expect, it } from "vitest";
import { lightness } from "../look/color-map.ts";
import { rgbOf } from "../look/rgb.ts";
import { signColors } from "../look/sign-colors.ts";
import { stagePalette } from "../look/stage-palette.ts";
import { drawLegend, drawMatrices } from "./matrix-drawing.ts";
import { cellAt, layMatrices } from "./matrix-layout.ts";
import { rangeOf, shadeOf, shades } from "./matrix-values.ts";
import { WrittenPencil } from "./testing/written-pencil.ts";

const shape = { rows: 8, columns: 8, rowName: "output", columnName: "key", valueName: "output by key" };
const size = { width: 640, height: 400 };
const palette = stagePalette("light");

describe("the range of a matrix's colours", () => {
  it("ends at a round number, and is symmetrical where values are below 0", () => {
    expect(rangeOf([[0, 0.3], [0.97]])).toEqual({ low: 0, high: 1 });
    expect(rangeOf([[-0.4, 0.3]])).toEqual({ low: -0.4, high: 0.4 });
    expect(rangeOf([[1.2, -0.1]])).toEqual({ low: -1.5, high: 1.5 });
    expect(rangeOf([[1, -1e-17]])).toEqual({ low: 0, high: 1 });
    expect(rangeOf([[0, Number.NaN, Number.POSITIVE_INFINITY]])).toEqual({ low: 0, high: 1 });
  });

  it("gives the ends and 0 their shades, and values beyond those of the ends", () => {
    const range = { low: -2, high: 2 };
    expect([-2, 0, 1, 2, 9, -9].map((value) => shadeOf(value, range))).toEqual([
      -shades,
      0,
      shades / 2,
      shades,
      shades,
      -shades,
    ]);
    expect(shadeOf(-0.1, { low: 0, high: 2 })).toBe(0);
    expect(shadeOf(Number.NaN, range)).toBeNaN();
  });

  it("has colours whose lightness goes evenly away from that of 0, in both themes", () => {
    for (const ground of ["light", "dark"] as const)
      for (const side of ["below", "above"] as const) {
        const all = signColors(ground, side, shades).map(lightness);
        const step = (all[shades] - all[0]) / shades;
        for (const [i, one] of all.entries()) if (i > 0) expect(one - all[i - 1]).toBeCloseTo(step, 1);
        expect(Math.abs(all[shades] - all[0])).toBeGreaterThan(0.3);
      }
  });
});

describe("matrices on the stage", () => {
  it("are of one size, inside it, none over another", () => {
    for (const count of [1, 2, 3, 5, 9]) {
      const { places, cell } = layMatrices(count, shape, size);
      expect(places).toHaveLength(count);
      const side = cell * 8;
      for (const [i, { x, y }] of places.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(20);
        expect(x + side).toBeLessThanOrEqual(size.width);
        expect(y + side).toBeLessThanOrEqual(size.height);
        for (const other of places.slice(0, i))
          expect(Math.abs(other.x - x) >= side || Math.abs(other.y - y) >= side).toBe(true);
      }
    }
  });

  it("find the cell at a point, in any of them", () => {
    const layout = layMatrices(2, shape, size);
    const { x, y } = layout.places[1];
    expect(cellAt(layout, x + 2.5 * layout.cell, y + 4.5 * layout.cell)).toEqual({
      matrix: 1,
      row: 4,
      column: 2,
    });
    expect(cellAt(layout, x - 3, y + 5)).toBeNull();
  });

  it("mark values below 0 by more than a colour, or write them where cells have room", () => {
    const values = Float64Array.from({ length: 64 }, (_, i) => (i === 9 ? -0.5 : 0.25));
    const matrices = [{ slot: 0, name: "SGD", values }];
    const range = rangeOf([values]);
    const small = new WrittenPencil();
    drawMatrices(small, layMatrices(1, shape, { width: 200, height: 200 }), matrices, range, palette);
    const minus = small.lines.at(-1)?.points.filter((value) => !Number.isNaN(value)) ?? [];
    expect(minus).toHaveLength(4);
    const large = new WrittenPencil();
    drawMatrices(large, layMatrices(1, shape, { width: 640, height: 500 }), matrices, range, palette);
    expect(large.texts.filter(({ text }) => text === "−0.5")).toHaveLength(1);
    expect(large.texts.filter(({ text }) => text === "0.25")).toHaveLength(63);
  });

  it("write values that stand out from their cell", () => {
    const values = Float64Array.from({ length: 64 }, (_, i) => i / 63);
    const pencil = new WrittenPencil();
    const range = { low: 0, high: 1 };
    const large = layMatrices(1, shape, { width: 640, height: 500 });
    drawMatrices(pencil, large, [{ slot: 0, name: "", values }], range, palette);
    const colors = signColors("light", "above", shades);
    for (const { text, look } of pencil.texts.filter(({ text }) => /^[\d.]+$/.test(text))) {
      const ground = lightness(colors[shadeOf(Number(text), range)]);
      expect(Math.abs(lightness(rgbOf(look.color)) - ground)).toBeGreaterThan(0.3);
    }
  });

  it("have a legend from the lowest value to the highest", () => {
    const pencil = new WrittenPencil();
    drawLegend(pencil, layMatrices(1, shape, size), { low: -2, high: 2 }, palette);
    expect(pencil.boxesDrawn).toHaveLength(2 * shades + 1);
    expect(pencil.texts.map(({ text }) => text)).toEqual(["−2", "2", "output by key · − below 0"]);
    const cells = new Uint8Array(64).fill(1, 0, 32);
    const marked = layMatrices(1, { ...shape, marked: { name: "trained on", cells } }, size);
    const more = new WrittenPencil();
    drawLegend(more, marked, { low: -2, high: 2 }, palette);
    expect(more.texts[2].text).toBe("output by key · − below 0 · dot: trained on");
    const matrices = [{ slot: 0, name: "", values: new Float64Array(64) }];
    drawMatrices(more, marked, matrices, { low: -2, high: 2 }, palette);
    expect(more.boxesDrawn.filter(({ fill }) => fill === palette.ink)[0].boxes).toHaveLength(4 * 32);
  });
});
