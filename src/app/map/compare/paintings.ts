import type { CellColumns } from "../../../experiment/sweep/cells/columns.ts";
import type { Ground } from "../../../plot/look/color-map.ts";
import type { FoundCells } from "../found-cells.ts";
import { type Picture, pictureOf, shadesOf } from "../picture/paint.ts";
import { Painter } from "../picture/painter.ts";
import type { Shades } from "../picture/shades.ts";
import {
  type Difference,
  differenceColor,
  differenceOf,
  differenceShade,
  isOfCategories,
  type Pair,
  scaleOfBoth,
} from "./difference.ts";

/** Returns the rules of both contenders' colours: with one scale for both. */
export function sharedShades(cells: FoundCells, against: CellColumns, ground: Ground): Shades {
  const { columns, source, spec } = cells;
  const { cell } = spec.map;
  const scale = isOfCategories(cell) ? null : scaleOfBoth(cell, [columns, against], source);
  return { ...shadesOf(cells, cell, ground), scale };
}

/** Returns the picture of the difference of two contenders. */
export function differencePicture(cells: FoundCells, pair: Pair, rules: Difference): Picture {
  return {
    cells,
    ground: rules.ground,
    shadeAt: (cell) => differenceShade(rules, pair, cell),
    colorOf: (shade) => differenceColor(rules, shade),
  };
}

/** Paints the map of the first contender of a comparison. */
export const firstMap = new Painter<Shades>((cells, ground) => {
  if (!cells.against) return null;
  const rules = sharedShades(cells, cells.against, ground);
  return { rules, picture: pictureOf(cells, cells.columns, rules) };
});

/** Paints the map of the second contender. */
export const secondMap = new Painter<Shades>((cells, ground) => {
  if (!cells.against) return null;
  const rules = sharedShades(cells, cells.against, ground);
  return { rules, picture: pictureOf(cells, cells.against, rules) };
});

/** Paints the difference. */
export const differenceMap = new Painter<Difference>((cells, ground) => {
  if (!cells.against) return null;
  const rules = differenceOf(cells, cells.against, ground);
  return { rules, picture: differencePicture(cells, [cells.columns, cells.against], rules) };
});
