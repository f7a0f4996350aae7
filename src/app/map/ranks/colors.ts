import type { Ground, Rgb } from "../../../plot/look/color-map.ts";
import { isOfCategories } from "../compare/difference.ts";
import type { FoundCells } from "../found-cells.ts";
import { shadesOf } from "../picture/paint.ts";
import { colorOf, shadeOf } from "../picture/shades.ts";
import type { Dot } from "./scatter.ts";

/** Settings of one colour; null for that of text. */
interface Colored {
  readonly color: Rgb | null;
  readonly dots: readonly Dot[];
}

/** Groups settings by colour: that of their minimum or of the course of their loss, where cells are of these. */
export function colorsOf(cells: FoundCells | null, ground: Ground, dots: readonly Dot[]): readonly Colored[] {
  const kind = cells?.spec.map.cell;
  if (!cells || !kind || !isOfCategories(kind)) return [{ color: null, dots }];
  // Dots are too small for shades of one colour: the speed is left out.
  const shades = { ...shadesOf(cells, kind, ground), below: Number.NEGATIVE_INFINITY };
  const groups = new Map<number, Dot[]>();
  for (const dot of dots) {
    const shade = shadeOf(shades, cells.columns, dot.cell);
    groups.set(shade, [...(groups.get(shade) ?? []), dot]);
  }
  return [...groups].map(([shade, some]) => ({ color: colorOf(shades, shade), dots: some }));
}
