import { expect, it } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../experiment/sweep/cells/cells.ts";
import { refinement } from "../../worker/map/order.ts";
import { FoundCells } from "./found-cells.ts";

const spec = decode("o=sgd&steps=5&map=lr:1e-4..1e-3,momentum:0..0.9,size:20x18").spec as Mapped;

it("shows a coarse cell where finer ones are not computed, and in the end each cell itself", () => {
  const found = new FoundCells(spec);
  const { cells, passes } = refinement(20, 18);
  let from = 0;
  for (const { end, stride } of passes) {
    const block = cells.slice(from, end);
    found.take({ cells: block, stride, columns: cellsOf(spec, block, { kinds: ["loss"] }), minima: null });
    from = end;
    if (stride === 2)
      expect([0, 1, 20, 21, 22, 359].map((cell) => found.source[cell])).toEqual([0, 0, 0, 0, 2, 338]);
  }
  expect(found.done).toBe(360);
  expect([...found.source]).toEqual(Array.from({ length: 360 }, (_, cell) => cell));
  const all = cellsOf(spec, [...found.source], { kinds: ["loss"] });
  expect([...found.columns.loss]).toEqual([...all.loss]);
});

it("keeps a finer cell where the coarse one of its square is done later", () => {
  const found = new FoundCells(spec);
  const take = (cells: number[], stride: number) =>
    found.take({
      cells: Uint32Array.from(cells),
      stride,
      columns: cellsOf(spec, cells, { kinds: ["loss"] }),
      minima: null,
    });
  take([1, 21], 1);
  take([0], 2);
  expect([0, 1, 20, 21].map((cell) => found.source[cell])).toEqual([0, 1, 0, 21]);
});

it("keeps the quantity that the map shows and those that are read out with any, and no other", () => {
  const found = new FoundCells(decode("o=sgd&steps=5&map=lr:1e-4..1e-3,size:4,cell:regime").spec as Mapped);
  const cells = Uint32Array.of(0, 1, 2, 3);
  found.take({ cells, stride: 1, columns: cellsOf(found.spec, cells), minima: null });
  expect([...found.columns.regime]).toEqual([...cellsOf(found.spec, cells).regime]);
  expect([...found.columns.loss]).toEqual([...cellsOf(found.spec, cells).loss]);
  expect([...found.columns.minimum, ...found.columns.accuracy].every((value) => value === 0)).toBe(true);
});
