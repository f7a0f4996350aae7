import type { FlowKind } from "../../../experiment/flow/flow-slot.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import { flowDashes } from "../../../plot/plane/flow-line.ts";

/** Strokes a flow's path with its dashes, over a halo. */
export function strokeFlow(
  context: CanvasRenderingContext2D,
  path: Path2D,
  kind: FlowKind,
  palette: Palette,
): void {
  context.setLineDash([...flowDashes[kind]]);
  context.lineJoin = "round";
  for (const [width, color] of [
    [3.5, palette.halo],
    [1.4, palette.ink],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke(path);
  }
  context.setLineDash([]);
}

/** Draws the point of a flow at the cursor's step, in pixels. */
export function drawFlowPoint(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, 4, 0, 2 * Math.PI);
  context.fillStyle = palette.stage;
  context.fill();
  context.lineWidth = 1.8;
  context.strokeStyle = palette.ink;
  context.stroke();
}
