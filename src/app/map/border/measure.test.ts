import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsInPart, cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { cellColumns } from "../../../experiment/sweep/cells/columns.ts";
import { borderDimension } from "../../../experiment/sweep/cells/dimension.ts";
import { dimensionText, measureBorder } from "./measure.ts";

const mapped = (link: string) => decode(link).spec as Mapped;
const never = new AbortController().signal;

/** Returns a map's cells; those for which a function returns true have diverged. */
function withDiverged(link: string, diverges: (i: number, j: number) => boolean) {
  const spec = mapped(link);
  const [width, height] = spec.map.size;
  const columns = cellColumns(width * height);
  columns.diverged.set(
    columns.diverged.map((_, at) => (diverges(at % width, Math.floor(at / width)) ? 1 + at : 0)),
  );
  return { spec, columns };
}

it("of the bowl, whose border is the smooth curve 2(1 + μ)/λ, is 1 within its spread", async () => {
  const spec = mapped("surface=bowl&steps=2000&o=sgd,dampening:0&map=lr:0.05..0.25,momentum:0..0.9,size:128");
  const columns = cellsOf(spec, cellsInPart(spec));
  const found = await measureBorder({ spec, columns }, never);
  expect(Math.abs(found!.dimension - 1)).toBeLessThan(0.05);
  expect(Math.abs(found!.dimension - 1)).toBeLessThan(found!.spread);
});

it("depends on whether a cell diverged, not on the step", async () => {
  const cells = withDiverged("o=sgd&map=lr:0.1..1,momentum:0..0.9,size:64", (i, j) => (i & j) === 0);
  const found = await measureBorder(cells, never);
  expect(found).toEqual(borderDimension(cells.columns.diverged.map(Math.sign), [64, 64]));
  expect(found!.dimension).toBeGreaterThan(1.4);
});

it("is not told of a border shorter than a line across the map, nor of a map that is small or has one axis", async () => {
  const link = "o=sgd&map=lr:0.1..1,momentum:0..0.9";
  const inCorner = withDiverged(`${link},size:64`, (i, j) => i < 20 && j < 20);
  expect(await measureBorder(inCorner, never)).toBeNull();
  expect(
    await measureBorder(
      withDiverged(`${link},size:64`, () => false),
      never,
    ),
  ).toBeNull();
  expect(
    await measureBorder(
      withDiverged(`${link},size:24`, (i) => i > 9),
      never,
    ),
  ).toBeNull();
  expect(
    await measureBorder(
      withDiverged("o=sgd&map=lr:0.1..1,size:64", (i) => i > 9),
      never,
    ),
  ).toBeNull();
});

it("of the largest map is given up when it is aborted", async () => {
  const cells = withDiverged("o=sgd&map=lr:0.1..1,momentum:0..0.9,size:1024", (i, j) => (i & j) === 0);
  await expect(measureBorder(cells, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
});

it("is written with two decimals", () => {
  expect(dimensionText({ dimension: 1.2345, spread: 0.078 })).toBe("1.23 ± 0.08");
});
