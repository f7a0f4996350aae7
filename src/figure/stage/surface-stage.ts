import { type ChosenSurface, chosenSurface, type SurfaceSpec } from "../../experiment/index.ts";
import { identities } from "../look/identity.ts";
import { pathText } from "../look/marker.ts";
import { goalPath } from "../look/markers.ts";
import type { FigurePalette } from "../look/palette.ts";
import type { Part } from "../part.ts";
import { isOutside } from "../plane/edge.ts";
import {
  hasEqualScales,
  type Size,
  toScreenX,
  toScreenY,
  type Viewport,
  viewportOf,
} from "../plane/viewport.ts";
import type { SurfaceRecord } from "../recorded.ts";
import { dashAttribute, textElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";
import { widthOf } from "../text/width.ts";
import { axisLabels, plainAxis } from "./axis-labels.ts";
import { contours } from "./contours.ts";
import { type Heads, headsAt } from "./heads.ts";
import { placeNames, type Rect } from "./labels.ts";
import { Trail } from "./trail.ts";

const nameSize = 11.5;

/** What a stage is drawn with. */
export interface StageLook {
  readonly palette: FigurePalette;
  /** By slot. */
  readonly names: ReadonlyMap<number, string>;
  /** Whether it is one for a film: there names would jump about, and each frame has to be drawn soon. */
  readonly moving: boolean;
}

/** The surface from above, with everyone's way over it. */
export function surfaceStage(
  spec: SurfaceSpec,
  tracks: readonly SurfaceRecord[],
  size: Size,
  look: StageLook,
): Part {
  const { palette } = look;
  const surface = chosenSurface(spec.surface);
  const viewport = viewportOf(surface.domain, size, hasEqualScales(surface.domain));
  const trails = tracks.filter(({ length }) => length > 0).map((track) => new Trail(track, viewport));
  const labels = axisLabels({ x: plainAxis, y: plainAxis }, viewport, palette);
  const minima = minimaOf(surface, viewport, palette);
  const start = startSign(spec, viewport, palette, !look.moving);
  return {
    ground: contours(surface, viewport, palette) + labels.text,
    at: (step) => {
      const heads = headsAt(trails, step, viewport, palette);
      const taken = [...labels.taken, ...minima.taken, ...start.taken];
      const names = look.moving ? "" : namesOf(heads, trails, step, taken, viewport, look);
      return trailsAt(trails, step, palette) + minima.text + start.text + heads.text + names;
    },
  };
}

function trailsAt(trails: readonly Trail[], step: number, palette: FigurePalette): string {
  const paths = trails
    .map((trail) => ({ slot: trail.slot, d: trail.path(step) }))
    .filter(({ d }) => d !== "");
  const halos = paths.map(({ d }) => `<path d="${d}"/>`).join("");
  const lines = paths.map(({ slot, d }) => {
    const { dash } = identities[slot];
    const cap = dash.length === 0 ? ' stroke-linecap="round"' : "";
    return `<path d="${d}" stroke="${palette.slots[slot]}"${dashAttribute(dash)}${cap}/>`;
  });
  if (paths.length === 0) return "";
  return (
    `<g fill="none" stroke-linejoin="round"><g stroke="${palette.halo}" stroke-width="5" stroke-linecap="round">` +
    `${halos}</g><g stroke-width="2.4">${lines.join("")}</g></g>`
  );
}

interface Signs {
  readonly text: string;
  readonly taken: readonly Rect[];
}

const around = (x: number, y: number, radius: number): Rect => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

function minimaOf({ minima }: ChosenSurface, viewport: Viewport, palette: FigurePalette): Signs {
  const taken: Rect[] = [];
  let text = "";
  for (const { at, global } of minima) {
    const x = toScreenX(viewport, at[0]);
    const y = toScreenY(viewport, at[1]);
    if (isOutside(x, y, viewport)) continue;
    taken.push(around(x, y, 7));
    const d = pathText((context) => goalPath(context, 0, 0, global ? 8.5 : 6));
    const place = `d="${d}" transform="translate(${pixels(x)} ${pixels(y)})" stroke-linejoin="round"`;
    text += global
      ? `<path ${place} fill="${palette.ink}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`
      : `<path ${place} fill="none" stroke="${palette.halo}" stroke-width="3.5"/>` +
        `<path ${place} fill="none" stroke="${palette.ink}" stroke-width="1.25"/>`;
  }
  return { text, taken };
}

/** A ring where all begin, at the edge on the way there where that lies outside. */
function startSign(
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
  // Away from the middle, where the trails lead.
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

function namesOf(
  heads: Heads,
  trails: readonly Trail[],
  step: number,
  taken: readonly Rect[],
  size: Size,
  { names, palette }: StageLook,
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
      // The side that the head is on stays where it is, whatever the font.
      const anchor = rect.right < named[i].x ? "end" : rect.left > named[i].x ? "start" : "middle";
      const x = anchor === "end" ? rect.right : anchor === "start" ? rect.left : (rect.left + rect.right) / 2;
      return textElement(named[i].name, x, rect.bottom - 3, { ...look, anchor });
    })
    .join("");
}
