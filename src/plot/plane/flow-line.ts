import { pointIn } from "../../experiment/flow/dormand-prince.ts";
import type { FlowKind } from "../../experiment/flow/flow-slot.ts";
import type { GradientFlow } from "../../experiment/flow/gradient-flow.ts";
import type { PathContext } from "../look/markers.ts";
import { toScreenX, toScreenY, type Viewport } from "./viewport.ts";

/** The dashes of flows' lines, in CSS pixels. */
export const flowDashes: Readonly<Record<FlowKind, readonly number[]>> = {
  gradient: [5, 4],
  central: [9, 3, 1.5, 3],
};

/** Points drawn of each step of the integration, at most. */
const pointsPerStep = 8;
/** Pixels between two points, at least. */
const least = 1;

/** Adds a flow's line to a path, as far as it is known. */
export function flowLine(
  path: Pick<PathContext, "moveTo" | "lineTo">,
  flow: GradientFlow,
  viewport: Viewport,
): void {
  const point = new Float64Array(2);
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const segment of flow.segments) {
    for (let k = Number.isNaN(lastX) ? 0 : 1; k <= pointsPerStep; k++) {
      pointIn(segment, segment.time + (segment.size * k) / pointsPerStep, point);
      const [x, y] = [toScreenX(viewport, point[0]), toScreenY(viewport, point[1])];
      if (Math.abs(x - lastX) + Math.abs(y - lastY) < least) continue;
      if (Number.isNaN(lastX)) path.moveTo(x, y);
      else path.lineTo(x, y);
      [lastX, lastY] = [x, y];
    }
  }
}

/** Adds a path through the points of columns to a path. */
export function pointsLine(
  path: Pick<PathContext, "moveTo" | "lineTo">,
  { x, y, length }: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number>; readonly length: number },
  viewport: Viewport,
): void {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let i = 0; i < length; i++) {
    const [px, py] = [toScreenX(viewport, x[i]), toScreenY(viewport, y[i])];
    if (Math.abs(px - lastX) + Math.abs(py - lastY) < least && i < length - 1) continue;
    if (Number.isNaN(lastX)) path.moveTo(px, py);
    else path.lineTo(px, py);
    [lastX, lastY] = [px, py];
  }
}
