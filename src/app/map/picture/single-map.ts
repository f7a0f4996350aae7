import { pictureOf, shadesOf } from "./paint.ts";
import { Painter } from "./painter.ts";
import type { Shades } from "./shades.ts";

/** Paints a single contender's cells: in the panel, and over the surface where they are starts. */
export const singleMap = new Painter<Shades>((cells, ground) => {
  const rules = shadesOf(cells, cells.spec.map.cell, ground);
  return { rules, picture: pictureOf(cells, cells.columns, rules) };
});
