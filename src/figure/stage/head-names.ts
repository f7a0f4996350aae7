import type { FigurePalette } from "../../plot/look/palette.ts";
import type { Size } from "../../plot/plane/viewport.ts";
import { around, isFar, nameOf, placeNames, type Rect, sideOf } from "../../plot/text/place-labels.ts";
import { widthOf } from "../../plot/text/width.ts";
import { textElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";
import type { Heads } from "./heads.ts";
import type { Trail } from "./trail.ts";

const nameSize = 11.5;

/** Draws names next to the heads, where there is room. @param taken other areas that must not be covered */
export function namesOf(
  heads: Heads,
  trails: readonly Pick<Trail, "sample">[],
  step: number,
  taken: readonly Rect[],
  size: Size,
  { names, palette }: { readonly names: ReadonlyMap<number, string>; readonly palette: FigurePalette },
): string {
  const points: number[] = [];
  for (const trail of trails) trail.sample(step, points);
  const named = heads.places.map(({ slot, x, y }) => {
    const text = names.get(slot) ?? "";
    return nameOf(slot, text, widthOf(text, nameSize, true), x, y);
  });
  const signs = heads.places.map(({ x, y }) => around(x, y, 7));
  placeNames(named, [...taken, ...signs], points, size);
  return named
    .filter(({ place }) => place >= 0)
    .map((name) => {
      const { slot, text, left, right, top, bottom, x, y } = name;
      const color = palette.names[slot];
      // Anchored on the side of the head, the name keeps its distance to it in any font.
      const side = sideOf(name);
      const anchor = side < 0 ? "end" : side > 0 ? "start" : "middle";
      const at = side < 0 ? right : side > 0 ? left : (left + right) / 2;
      const leader = `M${pixels(x + 6 * side)} ${pixels(y)}L${pixels(at - 2 * side)} ${pixels((top + bottom) / 2)}`;
      return (
        (isFar(name) ? `<path d="${leader}" stroke="${color}" fill="none"/>` : "") +
        textElement(text, at, bottom - 3, {
          size: nameSize,
          bold: true,
          color,
          halo: palette.stage,
          anchor,
        })
      );
    })
    .join("");
}
