import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { placeAt } from "../axes.ts";
import { zoomAbout, zoomTo } from "./places.ts";
import { zoomed } from "./zoom.ts";

const spec = decode("surface=bowl&map=start.x:-4..4,start.y:10..0,size:81x41").spec as Mapped;
const { size } = spec.map;

/** Returns the values at the edges of a map's picture, half a cell beyond the ends of its axes. */
const edges = ({ axes }: Pick<Mapped["map"], "axes">) =>
  axes.map(({ from, to }, k) => {
    const half = (to - from) / (size[k] - 1) / 2;
    return [from - half, to + half];
  });

it("makes a rectangle the whole picture", () => {
  const [[left, right], [bottom, top]] = edges(spec.map);
  const { axes } = zoomed(
    spec,
    zoomTo(
      [
        [0.75, 0.25],
        [0.1, 0.2],
      ],
      spec.map,
    ),
  );
  const [across, up] = edges({ axes });
  expect(across[0]).toBeCloseTo(left + 0.25 * (right - left), 4);
  expect(across[1]).toBeCloseTo(left + 0.75 * (right - left), 4);
  expect(up[0]).toBeCloseTo(bottom + 0.1 * (top - bottom), 4);
  expect(up[1]).toBeCloseTo(bottom + 0.2 * (top - bottom), 4);
});

it("leaves an axis as it is where a rectangle covers all of it, or nothing", () => {
  for (const side of [null, [0, 1], [0.5, 0.5]] as const) {
    const { axes } = zoomed(spec, zoomTo([[0.25, 0.5], side], spec.map));
    expect(axes[1]).toEqual(spec.map.axes[1]);
    expect(axes[0].to - axes[0].from).toBeCloseTo(2, 3);
  }
});

it("leaves the cell about which it zooms in its place", () => {
  for (const [column, row] of [
    [0, 0],
    [17, 40],
    [80, 5],
  ]) {
    const place = [(column + 0.5) / size[0], (row + 0.5) / size[1]] as const;
    const { axes } = zoomed(spec, zoomAbout(8, place, spec.map));
    for (const [k, { from, to }] of spec.map.axes.entries()) {
      const value = from + ([column, row][k] / (size[k] - 1)) * (to - from);
      const share = (value - axes[k].from) / (axes[k].to - axes[k].from);
      expect(placeAt(share, size[k]) + 0).toBe([column, row][k]);
    }
  }
});

it("has no place along an axis of a single cell", () => {
  expect(zoomAbout(2, [0.5, 0.5], { size: [9, 1] })).toEqual({ factors: [2, 1], shares: [0.5, 0] });
});
