import type { FigurePalette } from "../../plot/look/palette.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { around, placeNames, type Rect } from "../../plot/text/place-labels.ts";
import { widthOf } from "../../plot/text/width.ts";
import { textElement } from "../svg/elements.ts";
import type { Heads } from "./heads.ts";
import type { Trail } from "./trail.ts";

const nameSize = 11.5;

/** Draws names next to the heads, where there is room. @param taken other areas that must not be covered */
export function namesOf(
  heads: Heads,
  trails: readonly Trail[],
  step: number,
  taken: readonly Rect[],
  size: Size,
  { names, palette }: { readonly names: ReadonlyMap<number, string>; readonly palette: FigurePalette },
): string {
  const points: number[] = [];
  for (const trail of trails) trail.sample(step, points);
  const named = heads.places.map(({ slot, x, y }) => ({ slot, x, y, name: names.get(slot) ?? "" }));
  const wanted = named.map(({ x, y, name }) => ({ x, y, width: widthOf(name, nameSize, true) }));
  const signs = heads.places.map(({ x, y }) => around(x, y, 7));
  return placeNames(wanted, [...taken, ...signs], points, size)
    .map((rect, i) => {
      if (!rect) return "";
      const look = { size: nameSize, bold: true, color: palette.names[named[i].slot], halo: palette.stage };
      // Anchored on the side of the head, the name keeps its distance to it in any font.
      const anchor = rect.right < named[i].x ? "end" : rect.left > named[i].x ? "start" : "middle";
      const x = anchor === "end" ? rect.right : anchor === "start" ? rect.left : (rect.left + rect.right) / 2;
      return textElement(named[i].name, x, rect.bottom - 3, { ...look, anchor });
    })
    .join("");
}
