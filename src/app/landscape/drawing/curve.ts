import type { LossLine } from "../../../experiment/landscape/loss-line.ts";
import type { LandscapeFrame } from "../../../plot/landscape/frame.ts";
import { chordAt, lossAlong } from "../../../plot/landscape/line.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";

/** Draws the loss along a line, the straight line between the losses of its ends, and the barrier above that. */
export function drawCurve(
  context: CanvasRenderingContext2D,
  line: LossLine,
  frame: LandscapeFrame,
  palette: Palette,
): void {
  context.lineJoin = context.lineCap = "round";
  context.strokeStyle = palette.soft;
  context.lineWidth = 1.4;
  context.setLineDash([5, 5]);
  trace(context, line, frame, chordAt, (t) => t >= 0 && t <= 1);
  context.setLineDash([]);
  context.strokeStyle = palette.ink;
  context.lineWidth = 2.4;
  trace(context, line, frame, lossAlong, () => true);
  const { height, t } = line.barrier;
  if (height > 0)
    drawBarrier(
      context,
      frame.toX(t),
      frame.toY(0, chordAt(line, t)),
      frame.toY(0, lossAlong(line, t)),
      palette,
    );
}

function trace(
  context: CanvasRenderingContext2D,
  line: LossLine,
  frame: LandscapeFrame,
  height: (line: LossLine, t: number) => number,
  isShown: (t: number) => boolean,
): void {
  context.beginPath();
  let isDown = false;
  for (const t of line.t) {
    const loss = height(line, t);
    if (!isShown(t) || !Number.isFinite(loss)) isDown = false;
    else {
      if (isDown) context.lineTo(frame.toX(t), frame.toY(0, loss));
      else context.moveTo(frame.toX(t), frame.toY(0, loss));
      isDown = true;
    }
  }
  context.stroke();
}

/** Draws a bar with ends from the straight line up to the curve. */
function drawBarrier(
  context: CanvasRenderingContext2D,
  x: number,
  from: number,
  to: number,
  palette: Palette,
): void {
  context.beginPath();
  context.moveTo(x, from);
  context.lineTo(x, to);
  for (const y of [from, to]) {
    context.moveTo(x - 5, y);
    context.lineTo(x + 5, y);
  }
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.4;
  context.stroke();
}
