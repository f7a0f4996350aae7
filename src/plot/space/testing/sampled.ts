import { landscapeOf, sampleField, surfaces } from "../../../surfaces/index.ts";
import { boxOf } from "../box.ts";
import { HeightMap } from "../height-map.ts";
import { meshOf } from "../mesh.ts";
import { Relief } from "../relief.ts";

/** Returns a built-in surface over its domain, sampled and made ready to be drawn. */
export function sampled(id: string, count = 65) {
  const surface = surfaces.get(id);
  if (!surface) throw new Error(`there is no surface ${id}`);
  const settings = Object.entries(surface.settings ?? {}).map(([name, one]) => [name, one.default]);
  const landscape = landscapeOf({ formula: surface.formula, settings: Object.fromEntries(settings) });
  const values = sampleField(landscape, surface.domain, count, count);
  const lowest = Math.min(...surface.minima.map(({ value }) => value));
  return {
    ...made(values, count, surface.domain, surface.minima.length > 0 ? lowest : null),
    surface,
    landscape,
  };
}

/** Makes a grid of values over a part of the plane ready to be drawn. */
export function made(
  values: Float64Array,
  count: number,
  view: Parameters<typeof boxOf>[0],
  base: number | null = null,
) {
  const grid = { columns: count, rows: count, values };
  const box = boxOf(view);
  const map = new HeightMap(grid, base);
  const mesh = meshOf(grid, map, box);
  return { grid, box, map, mesh, relief: new Relief(mesh) };
}
