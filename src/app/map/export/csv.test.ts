import { expect, it } from "vitest";
import { decode, run } from "../../../experiment/index.ts";
import { axisValues, cellSpec, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { minimaOf } from "../../../experiment/sweep/cells/minima.ts";
import { FoundCells } from "../found-cells.ts";
import { mapCsv } from "./csv.ts";

it("has a row for each cell that is computed, with the numbers of a single run to the bit", () => {
  const spec = decode("surface=himmelblau&o=sgd&steps=20&map=start.x:-6..6,start.y:-6..6,size:5x4")
    .spec as Mapped;
  const found = new FoundCells(spec);
  const cells = Uint32Array.of(0, 7, 13, 19);
  const minima = spec.kind === "surface" ? minimaOf(spec) : [];
  found.take({ cells, stride: 1, columns: cellsOf(spec, cells), minima });
  const [head, ...rows] = [...mapCsv(found)]
    .join("")
    .trim()
    .split("\n")
    .map((row) => row.split(","));
  expect(head).toEqual(["start.x", "start.y", "loss", "best", "steps", "diverged", "minimum.x", "minimum.y"]);
  const [x, y] = axisValues(spec);
  expect(rows).toHaveLength(4);
  for (const [k, cell] of cells.entries()) {
    const row = rows[k].map((text) => (text === "" ? Number.NaN : Number(text)));
    const [single] = run(cellSpec(spec, cell));
    expect(row.slice(0, 2)).toEqual([x[cell % 5], y[Math.floor(cell / 5)]]);
    if (single.status === "diverged") expect(row[5]).toBeGreaterThan(0);
    else expect(row[2]).toBe(single.loss.at(-1));
  }
});
