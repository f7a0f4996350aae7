import { describe, expect, it } from "vitest";
import { decode, encode } from "../../../experiment/index.ts";
import { axisValues, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { isNarrowest, narrowest, zoomed } from "./zoom.ts";

const mapped = (link: string) => decode(link).spec as Mapped;
const zoom = (spec: Mapped, factor: number, shares: readonly number[]) =>
  zoomed(spec, { factors: shares.map(() => factor), shares });
const endsOf = (spec: Mapped, factor: number, shares: readonly number[]) =>
  zoom(spec, factor, shares).axes.map(({ from, to }) => [from, to]);

/** Zooms in until nothing changes. @returns the experiments on the way, the first one included */
function steps(start: Mapped, factor: number, shares: readonly number[]): readonly Mapped[] {
  const found = [start];
  while (found.length < 1000) {
    const spec = found[found.length - 1];
    const map = zoom(spec, factor, shares);
    if (map === spec.map) return found;
    found.push({ ...spec, map });
  }
  throw new Error("the zoom does not end");
}

const deepest = (...zooms: Parameters<typeof steps>): Mapped => steps(...zooms).at(-1)!;

describe("zoom", () => {
  it("halves linear axes about a point, which keeps its value", () => {
    const spec = mapped("map=start.x:-6..6,start.y:0..4");
    expect(endsOf(spec, 2, [0.5, 0.25])).toEqual([
      [-3, 3],
      [0.5, 2.5],
    ]);
    expect(endsOf(spec, 2, [0, 1])).toEqual([
      [-6, 0],
      [2, 4],
    ]);
  });

  it("halves the exponents of logarithmic axes, of the value or of 1 less the value", () => {
    expect(endsOf(mapped("o=sgd&map=lr:1e-4..1:log"), 2, [0.5])).toEqual([[1e-3, 1e-1]]);
    expect(endsOf(mapped("o=adam&map=beta2:0.9..0.9999:complement"), 3, [0])).toEqual([[0.9, 0.99]]);
  });

  it("of axes from the larger to the smaller value keeps their direction", () => {
    expect(endsOf(mapped("map=start.x:6..-6,start.y:0..4"), 2, [0.5, 0.5])).toEqual([
      [3, -3],
      [1, 3],
    ]);
  });

  it("has a factor and a point for each axis, and leaves an axis of factor 1 as it is", () => {
    const spec = mapped("map=start.x:-6..6,start.y:0..4");
    const { axes } = zoomed(spec, { factors: [4, 1], shares: [0.5, 0.1] });
    expect(axes.map(({ from, to }) => [from, to])).toEqual([
      [-1.5, 1.5],
      [0, 4],
    ]);
  });

  it.each([
    "o=sgd&map=lr:1e-4..1:log,momentum:0..0.9",
    "o=sgd&map=lr:1e-4..1,momentum:0.9..0.1,size:1024x1024",
    "o=adam&map=beta2:0.5..0.9999:complement,lr:1..1e-6:log,size:1024x1024",
  ])(
    "narrows to 1e-10 of the value: the point keeps its value, and each cell has another, in the link too: %s",
    (link) => {
      const start = mapped(link);
      const places = start.map.size.map((cells, k) => Math.round([0.3, 0.6][k] * (cells - 1)));
      const shares = start.map.size.map((cells, k) => places[k] / (cells - 1));
      const all = steps(start, 2, shares);
      const spec = all[all.length - 1];
      const values = all.map((one) => axisValues(one));
      for (const [step, one] of all.entries())
        for (const [k, { from, to }] of one.map.axes.entries()) {
          const moved = values[step][k][places[k]] - values[Math.max(0, step - 1)][k][places[k]];
          // A tenth of a cell of the largest map.
          expect(Math.abs(moved / (to - from))).toBeLessThan(1e-4);
        }
      for (const [k, axis] of spec.map.axes.entries()) {
        const relative = Math.abs(axis.to - axis.from) / Math.max(Math.abs(axis.from), Math.abs(axis.to));
        expect(relative / narrowest).toBeGreaterThan(0.99);
        expect(relative / narrowest).toBeLessThan(1.01);
        expect(isNarrowest(spec, axis)).toBe(true);
        expect(isNarrowest(start, start.map.axes[k])).toBe(false);
        const after = values[values.length - 1][k];
        expect(new Set(after).size).toBe(after.length);
      }
      expect(decode(encode(spec))).toEqual({ spec, problems: [] });
    },
  );

  it("is exact to the cell when it jumps to its end at once", () => {
    const spec = mapped("o=sgd&map=lr:1e-4..1:log");
    const [axis] = zoom(spec, 1e300, [0.5]).axes;
    expect(Math.abs(axis.to - axis.from) / axis.to / narrowest).toBeCloseTo(1, 2);
    expect((axis.from + axis.to) / 2 / 0.01).toBeCloseTo(1, 12);
  });

  it("ends about 0, of which every width is a large part", () => {
    const spec = deepest(mapped("map=start.x:-4..4,start.y:0..1"), 8, [0.5, 0]);
    for (const { from, to } of spec.map.axes) expect(to - from).toBeCloseTo(1e-30, 32);
    expect(decode(encode(spec))).toEqual({ spec, problems: [] });
  });

  it("out undoes zoom in, and ends at what the experiment permits", () => {
    const spec = mapped("o=sgd&map=lr:0.01..0.1:log,momentum:0.2..0.6");
    const near = { ...spec, map: zoom(spec, 4, [0.3, 0.7]) };
    const wide = endsOf(near, 1 / 4, [0.3, 0.7]);
    for (const [k, end] of [0.01, 0.1, 0.2, 0.6].entries()) expect(wide.flat()[k] / end).toBeCloseTo(1, 3);
    let map = spec.map;
    for (let k = 0; k < 50; k++) map = zoom({ ...spec, map }, 1 / 4, [0.5, 0.5]);
    for (const { from, to } of map.axes) expect(from).toBeLessThan(to);
    expect(map.axes[1].from).toBe(0);
    expect(map.axes[1].to).toBeLessThanOrEqual(1);
    const { spec: read, problems } = decode(encode({ ...spec, map }));
    expect([read.map, problems]).toEqual([map, []]);
  });

  it("keeps whole numbers whole, and ends at neighbours", () => {
    let spec = mapped("data=moons&o=sgd&map=seed:0..100,width:1..9");
    expect(endsOf(spec, 2, [0.5, 0.5])).toEqual([
      [25, 75],
      [3, 7],
    ]);
    for (let k = 0; k < 20; k++) spec = { ...spec, map: zoom(spec, 2, [0.5, 0.5]) };
    for (const { from, to } of spec.map.axes) {
      expect([from, to].every(Number.isInteger)).toBe(true);
      expect(to - from).toBeGreaterThanOrEqual(1);
      expect(to - from).toBeLessThanOrEqual(2);
    }
  });
});
