import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { rgbOf } from "../../../plot/look/rgb.ts";
import { themeColor } from "../../../plot/look/theme.ts";
import { FoundCells } from "../found-cells.ts";
import { colorsInPortions, pictureOf, shadesOf } from "./paint.ts";

it("colours the first row at the bottom, leaves out what diverged, and shows what is not computed as bare panel", () => {
  const spec = decode("surface=bowl&o=sgd&steps=2000&map=lr:0.01..10:log,momentum:0..0.5,size:3x2")
    .spec as Mapped;
  const cells = new FoundCells(spec);
  const block = Uint32Array.of(0, 1, 2);
  cells.take({ cells: block, stride: 1, columns: cellsOf(spec, block), minima: null });
  const data = new Uint8ClampedArray(4 * 6).fill(7);
  const image = { data, width: 3, height: 2 } as unknown as ImageData;
  const portions = colorsInPortions(image, pictureOf(cells, cells.columns, shadesOf(cells, "loss", "light")));
  while (!portions.next().done);
  const pixel = (place: number) => [...data.subarray(4 * place, 4 * place + 4)];
  const panel = [...rgbOf(themeColor("light", "panel")).map(Math.round), 255];
  expect([0, 1, 2].map(pixel)).toEqual([panel, panel, panel]);
  expect(cells.columns.diverged[0]).toBe(0);
  expect(pixel(3)[3]).toBe(255);
  expect(pixel(3)).not.toEqual(panel);
  expect(cells.columns.diverged[2]).toBeGreaterThan(0);
  expect(pixel(5)).toEqual([0, 0, 0, 0]);
});
