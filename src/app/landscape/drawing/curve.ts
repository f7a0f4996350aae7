import type { LossLine } from "../../../experiment/landscape/loss-line.ts";
import type { LandscapeFrame } from "../../../plot/landscape/frame.ts";
import { barrierBar, curveOf } from "../../../plot/landscape/line.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";

/** Draws the loss along a line, the straight line between the losses of its ends, and the barrier above that. */
export function drawCurve(
  context: CanvasRenderingContext2D,
  line: LossLine,
  frame: LandscapeFrame,
  palette: Palette,
): void {
  const { curve, chord } = curveOf(line, frame);
  context.lineJoin = context.lineCap = "round";
  context.setLineDash([5, 5]);
  stroke(context, chord, palette.soft, 1.4);
  context.setLineDash([]);
  stroke(context, curve, palette.ink, 2.4);
  stroke(context, barrierBar(line, frame) ?? [], palette.ink, 1.4);
}

function stroke(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly number[])[],
  color: string,
  width: number,
): void {
  context.beginPath();
  for (const points of lines)
    for (let i = 0; i < points.length; i += 2)
      if (i === 0) context.moveTo(points[0], points[1]);
      else context.lineTo(points[i], points[i + 1]);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}
