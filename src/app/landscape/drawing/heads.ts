import type { LandscapeFrame } from "../../../plot/landscape/frame.ts";
import type { Head } from "../../../plot/landscape/head.ts";
import type { LandscapePicture } from "../../../plot/landscape/landscape-picture.ts";
import { identityOf } from "../../../plot/look/identity.ts";
import { arrowPath, headRadius, markerPath } from "../../../plot/look/markers.ts";
import { colorOf, type Palette } from "../../../plot/look/stage-palette.ts";
import { type EdgeSign, isOutside, placeAtEdge } from "../../../plot/plane/edge.ts";
import type { HeadNamer } from "../../stage/overlay.ts";

/** Draws the start, and each head, hollow where the height drawn is not its loss; an arrow at the edge for one outside. */
export function drawHeads(
  context: CanvasRenderingContext2D,
  { paths }: Pick<LandscapePicture, "paths">,
  heads: readonly Head[],
  frame: LandscapeFrame,
  palette: Palette,
  names: HeadNamer,
): void {
  const [first] = paths;
  if (!first) return;
  const start = { x: frame.toX(first.a[0]), y: frame.toY(first.b[0], first.loss[0]) };
  if (!isOutside(start.x, start.y, frame)) drawStart(context, start.x, start.y, palette, names);
  const signs: EdgeSign[] = [];
  for (const head of heads) {
    const at = { x: frame.toX(head.a), y: frame.toY(head.b, head.loss) };
    if (Math.abs(at.x - start.x) < 0.5 && Math.abs(at.y - start.y) < 0.5) continue;
    context.beginPath();
    const sign: EdgeSign = { ...at, alongX: 1, alongY: 0 };
    if (isOutside(at.x, at.y, frame)) {
      placeAtEdge(sign, start, at, frame, signs, signs.length);
      signs.push(sign);
      arrowPath(context, sign.x, sign.y, 8, sign.alongX, sign.alongY);
    } else markerPath(context, identityOf(head.slot).marker, at.x, at.y, headRadius);
    names.add(head.slot, sign.x, sign.y);
    fill(context, colorOf(palette, head.slot), head.isOff ? palette.stage : null, palette.halo);
  }
}

/** Fills the path with a colour and a halo around it; outlines it in that colour where it has another inside. */
function fill(context: CanvasRenderingContext2D, color: string, inside: string | null, halo: string): void {
  context.lineJoin = "round";
  context.lineWidth = inside ? 7 : 4;
  context.strokeStyle = halo;
  context.stroke();
  context.lineWidth = 3.5;
  context.strokeStyle = color;
  if (inside) context.stroke();
  context.fillStyle = inside ?? color;
  context.fill();
}

function drawStart(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  palette: Palette,
  names: HeadNamer,
): void {
  context.beginPath();
  context.arc(x, y, 5, 0, 2 * Math.PI);
  context.fillStyle = palette.halo;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = palette.ink;
  context.stroke();
  names.cover(x, y, 16, 16);
}
