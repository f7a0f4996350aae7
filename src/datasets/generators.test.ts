import { describe, expect, it } from "vitest";
import { Random } from "../random/random.ts";
import { datasets } from "./catalog.ts";
import { sampleLimits, type Table } from "./definition.ts";

const generated = [...datasets.values()].filter((definition) => definition.generated);

const draw = (id: string, { samples = 400, noise = 0, seed = 1 } = {}): Table =>
  datasets.get(id)!.table({ samples, noise, random: new Random(seed) });

/** Returns the rows as [inputs…, target]. */
function rowsOf({ rows, features, inputs, targets }: Table): number[][] {
  const width = features.length;
  return Array.from({ length: rows }, (_, row) => [
    ...inputs.subarray(row * width, (row + 1) * width),
    targets[row],
  ]);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

it("lists the generators, then the real tables", () => {
  expect([...datasets.keys()]).toEqual(
    "circle xor gaussians spiral moons checkerboard rings sine step plane bumps iris wine breast-cancer diabetes digits".split(
      " ",
    ),
  );
  for (const [id, definition] of datasets) expect(definition.id).toBe(id);
});

describe.each(generated)("$id", ({ id, task, hidden, attribution }) => {
  it("gives finite rows, as many as asked for, near the origin", () => {
    for (const samples of [1, sampleLimits.min, sampleLimits.max]) {
      const table = draw(id, { samples, noise: 0.5 });
      expect(table.rows).toBe(samples);
      expect(table.inputs).toHaveLength(samples * table.features.length);
      expect(table.targets).toHaveLength(samples);
      expect(Math.max(...rowsOf(table).flat().map(Math.abs))).toBeLessThan(12);
    }
    expect(Math.max(...draw(id, { samples: 2000 }).inputs.map(Math.abs))).toBeLessThanOrEqual(6);
  });

  it("gives the same rows from the same seed and no other", () => {
    expect(draw(id, { noise: 0.3, seed: 7 })).toEqual(draw(id, { noise: 0.3, seed: 7 }));
    expect(draw(id, { noise: 0.3, seed: 7 }).inputs).not.toEqual(draw(id, { noise: 0.3, seed: 8 }).inputs);
  });

  it("keeps its rows when more samples are drawn", () => {
    const few = rowsOf(draw(id, { samples: 99, noise: 0.3 }));
    expect(rowsOf(draw(id, { samples: 400, noise: 0.3 })).slice(0, 99)).toEqual(few);
  });

  it("moves each point along a line as noise grows", () => {
    const [still, half, full] = [0, 0.5, 1].map((noise) => rowsOf(draw(id, { noise })).flat());
    expect(full).not.toEqual(still);
    for (const [k, value] of half.entries()) expect(value).toBeCloseTo((still[k] + full[k]) / 2, 12);
  });

  it("has equally many of each class", () => {
    const { task: told, targets } = draw(id);
    expect(told.kind).toBe(task);
    if (told.kind === "regression") return;
    const counts = told.classes.map((_, index) => targets.filter((target) => target === index).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(400);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it("names an argument that is out of range", () => {
    for (const samples of [0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => draw(id, { samples })).toThrow(
        new RangeError(`samples must be a whole number from 1, not ${samples}`),
      );
    }
    for (const noise of [-0.01, 1.01, Number.NaN]) {
      expect(() => draw(id, { noise })).toThrow(new RangeError(`noise must be from 0 to 1, not ${noise}`));
    }
  });

  it("has a network that can be drawn, and no attribution", () => {
    expect(hidden.length).toBeLessThanOrEqual(6);
    for (const units of hidden) expect(units >= 1 && units <= 128).toBe(true);
    expect(attribution).toBeNull();
  });
});

/** The class at a point by the geometry that each file states, described in another way than the file draws it. */
const geometry: Record<string, (x: number, y: number) => number> = {
  circle: (x, y) => (Math.hypot(x, y) < 2.5 ? 0 : 1),
  xor: (x, y) => (x * y > 0 ? 0 : 1),
  gaussians: (x, y) => (x + y < 0 ? 0 : 1),
  spiral: (x, y) => {
    const turned = Math.atan2(y, x) - 3.5 * Math.PI * (Math.hypot(x, y) / 5);
    return Math.cos(turned) > 0 ? 0 : 1;
  },
  moons: (x, y) => (Math.abs(Math.hypot(x + 1.5, y + 0.75) - 3) < 1e-9 && y >= -0.75 ? 0 : 1),
  checkerboard: (x, y) => (Math.floor(x / 3) + Math.floor(y / 3)) & 1,
  rings: (x, y) => Math.round(Math.hypot(x, y) / 1.5) - 1,
};

const bump = (x: number, y: number, cx: number, cy: number): number =>
  Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 2.88);

/** The target without noise, by the functions of the engine. */
const heights: Record<string, (x: number, y: number) => number> = {
  sine: (x) => Math.sin(x),
  step: (x) => (x < 0 ? -1 : 1),
  plane: (x, y) => 0.5 + (2 * x - y) / 5,
  bumps: (x, y) => bump(x, y, -2.5, -2) - bump(x, y, 2.5, 2.5) + bump(x, y, -2, 3) / 2,
};

describe("without noise", () => {
  it("holds a geometry for each generator", () => {
    expect([...Object.keys(geometry), ...Object.keys(heights)]).toEqual(generated.map(({ id }) => id));
  });

  it.each(Object.entries(geometry))("%s is separable, with a margin where it states one", (id, classOf) => {
    for (const [x, y, target] of rowsOf(draw(id, { samples: 2000 }))) expect(classOf(x, y)).toBe(target);
  });

  it.each(Object.entries(heights))("%s lies on its function", (id, heightAt) => {
    for (const row of rowsOf(draw(id, { samples: 2000 }))) {
      const target = row[row.length - 1];
      expect(target).toBeCloseTo(heightAt(row[0], row[1]), 12);
    }
  });

  it("fills the disc and the ring of the circle evenly", () => {
    const radii = rowsOf(draw("circle", { samples: 2000 })).map(([x, y, target]) => [
      Math.hypot(x, y),
      target,
    ]);
    const inside = radii.filter(([, target]) => target === 0).map(([radius]) => radius);
    const outside = radii.filter(([, target]) => target === 1).map(([radius]) => radius);
    expect(Math.max(...inside)).toBeLessThanOrEqual(2);
    expect(Math.min(...outside)).toBeGreaterThanOrEqual(3);
    // Half of the area lies within the root of the mean square of the radii.
    expect(mean(inside.map((radius) => Number(radius < Math.SQRT2)))).toBeCloseTo(0.5, 1);
    expect(mean(outside.map((radius) => Number(radius < Math.sqrt(17))))).toBeCloseTo(0.5, 1);
  });

  it("keeps the squares of XOR from the axes", () => {
    for (const value of draw("xor").inputs) expect(Math.abs(value)).toBeGreaterThanOrEqual(0.3);
  });

  it("uses all squares of the checkerboard", () => {
    const squares = new Set(
      rowsOf(draw("checkerboard")).map(([x, y]) => `${Math.floor(x / 3)} ${Math.floor(y / 3)}`),
    );
    expect(squares.size).toBe(16);
  });
});

describe("noise 1", () => {
  it.each([
    ["circle", 1],
    ["xor", 1.5],
    ["spiral", 0.7],
    ["moons", 1.5],
    ["checkerboard", 1.5],
    ["rings", 0.75],
    // From a standard deviation of 0.5 to one of 2.5, along the same draw.
    ["gaussians", 2],
  ])("moves points of %s by a standard deviation of %d", (id, deviation) => {
    const still = draw(id, { samples: 2000 }).inputs;
    const moved = draw(id, { samples: 2000, noise: 1 }).inputs;
    const squares = Array.from(moved, (value, k) => (value - still[k]) ** 2);
    expect(Math.sqrt(mean(squares)) / deviation).toBeCloseTo(1, 1);
  });

  it.each([
    ["sine", 0.5],
    ["step", 0.5],
    ["plane", 1.5],
    ["bumps", 0.5],
  ])("moves targets of %s by a standard deviation of %d, and no input", (id, deviation) => {
    const still = draw(id, { samples: 2000 });
    const moved = draw(id, { samples: 2000, noise: 1 });
    expect(moved.inputs).toEqual(still.inputs);
    const squares = Array.from(moved.targets, (value, k) => (value - still.targets[k]) ** 2);
    expect(Math.sqrt(mean(squares)) / deviation).toBeCloseTo(1, 1);
  });
});
