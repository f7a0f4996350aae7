import type { PlanePath } from "../../../experiment/landscape/plane-path.ts";
import type { LandscapeFrame } from "../../../plot/landscape/frame.ts";
import type { Head } from "../../../plot/landscape/head.ts";
import { type TrailPiece, trailPieces } from "../../../plot/landscape/trail-pieces.ts";
import { identityOf } from "../../../plot/look/identity.ts";
import { MarkerSpacing } from "../../../plot/look/marker-spacing.ts";
import { markerPath, trailMarkerRadius } from "../../../plot/look/markers.ts";
import { colorOf, type Palette } from "../../../plot/look/stage-palette.ts";
import { isOutside } from "../../../plot/plane/edge.ts";

const widths = { line: 2.4, halo: 5, ahead: 2 } as const;
/** The dashes of what is off the plane: dots, as caps are round. */
const dots = [0.1, 5.5];
/** The opacity of a path after the cursor. */
const ahead = 0.5;

/** Draws every path up to its head, and faintly after it; dotted where the height drawn is not its loss. */
export function drawTrails(
  context: CanvasRenderingContext2D,
  paths: readonly PlanePath[],
  heads: readonly Head[],
  frame: LandscapeFrame,
  palette: Palette,
): void {
  context.lineJoin = context.lineCap = "round";
  const trails = heads.flatMap((head) => {
    const path = paths.find(({ slot }) => slot === head.slot);
    if (!path) return [];
    const end = { x: frame.toX(head.a), y: frame.toY(head.b, head.loss) };
    return [{ path, head, pieces: trailPieces(path, 0, head.index, frame, end) }];
  });
  context.globalAlpha = ahead;
  for (const { path, head } of trails)
    stroke(
      context,
      trailPieces(path, head.index, path.steps.length - 1, frame).map((piece) => ({
        ...piece,
        isOff: false,
      })),
      colorOf(palette, path.slot),
      widths.ahead,
    );
  context.globalAlpha = 1;
  for (const { pieces } of trails) stroke(context, pieces, palette.halo, widths.halo);
  for (const { path, head, pieces } of trails) {
    stroke(context, pieces, colorOf(palette, path.slot), widths.line);
    drawMarkers(context, path, head.index, frame, palette);
  }
  context.setLineDash([]);
}

function stroke(
  context: CanvasRenderingContext2D,
  pieces: readonly TrailPiece[],
  color: string,
  width: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  for (const isOff of [true, false]) {
    context.setLineDash(isOff ? dots : []);
    context.beginPath();
    for (const piece of pieces) {
      if (piece.isOff !== isOff) continue;
      const { points } = piece;
      context.moveTo(points[0], points[1]);
      for (let i = 2; i < points.length; i += 2) context.lineTo(points[i], points[i + 1]);
    }
    context.stroke();
  }
}

/** Draws the contender's marker along its path, by which it is known without its colour. */
function drawMarkers(
  context: CanvasRenderingContext2D,
  { slot, a, b, loss }: PlanePath,
  last: number,
  frame: LandscapeFrame,
  palette: Palette,
): void {
  const spacing = new MarkerSpacing();
  for (let i = 0; i <= last; i++) {
    const [x, y] = [frame.toX(a[i]), frame.toY(b[i], loss[i])];
    spacing.add(x, y, !isOutside(x, y, frame));
  }
  context.beginPath();
  for (let i = 0; i < spacing.chosen.length; i += 2)
    markerPath(context, identityOf(slot).marker, spacing.chosen[i], spacing.chosen[i + 1], trailMarkerRadius);
  context.setLineDash([]);
  context.fillStyle = colorOf(palette, slot);
  context.fill();
}
