import type { ChosenSurface, SurfaceSpec } from "../../experiment/index.ts";
import { pathText } from "../../plot/look/marker.ts";
import { goalPath, goalRadius } from "../../plot/look/markers.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { isOutside } from "../../plot/plane/edge.ts";
import { toScreenX, toScreenY, type Viewport } from "../../plot/plane/viewport.ts";
import { around, type Rect } from "../../plot/text/place-labels.ts";
import { widthOf } from "../../plot/text/width.ts";
import { textElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";

/** Signs that stay where they are, and the areas they cover. */
interface Signs {
  readonly text: string;
  readonly taken: readonly Rect[];
}

/** Draws a star at each known minimum, hollow where another is lower. */
export function minimaOf({ minima }: ChosenSurface, viewport: Viewport, palette: FigurePalette): Signs {
  const taken: Rect[] = [];
  let text = "";
  for (const { at, global } of minima) {
    const x = toScreenX(viewport, at[0]);
    const y = toScreenY(viewport, at[1]);
    if (isOutside(x, y, viewport)) continue;
    taken.push(around(x, y, 7));
    const d = pathText((context) => goalPath(context, 0, 0, goalRadius(global)));
    const place = `d="${d}" transform="translate(${pixels(x)} ${pixels(y)})" stroke-linejoin="round"`;
    text += global
      ? `<path ${place} fill="${palette.ink}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`
      : `<path ${place} fill="none" stroke="${palette.halo}" stroke-width="3.5"/>` +
        `<path ${place} fill="none" stroke="${palette.ink}" stroke-width="1.25"/>`;
  }
  return { text, taken };
}

/** Draws a ring at the start, or at the edge nearest to a start outside the stage. */
export function startSign(
  { start }: SurfaceSpec,
  viewport: Viewport,
  palette: FigurePalette,
  named: boolean,
): Signs {
  const inset = 14;
  const { width, height } = viewport;
  const x = Math.min(Math.max(toScreenX(viewport, start[0]), inset), width - inset);
  const y = Math.min(Math.max(toScreenY(viewport, start[1]), inset), height - inset);
  const outside = isOutside(toScreenX(viewport, start[0]), toScreenY(viewport, start[1]), viewport);
  const color = outside ? palette.soft : palette.ink;
  const sign = `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="5" fill="${palette.panel}" stroke="${color}" stroke-width="2"/>`;
  const circle = around(x, y, 7);
  const long = widthOf("start", 11, true);
  if (!named || width < 240) return { text: sign, taken: [circle] };
  // The name is on the side away from the middle, where trails lead.
  const left = (x < width / 2 && x > long + 20) || x > width - long - 20;
  const at = left ? x - 9 - long : x + 9;
  const look = { size: 11, color, bold: true, halo: palette.stage };
  const beside = { left: at - 1, top: y - 8, right: at + long + 1, bottom: y + 8 };
  return {
    text:
      sign + textElement("start", left ? x - 9 : x + 9, y + 4, { ...look, anchor: left ? "end" : "start" }),
    taken: [circle, beside],
  };
}
