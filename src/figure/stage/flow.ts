import type { FlowColumns } from "../../experiment/flow/flow-columns.ts";
import { flowOf } from "../../experiment/flow/flow-of.ts";
import type { FlowKind } from "../../experiment/flow/flow-slot.ts";
import type { SurfaceSpec } from "../../experiment/index.ts";
import { indexAt } from "../../plot/chart/column.ts";
import type { Palette } from "../../plot/look/stage-palette.ts";
import { flowDashes, flowLine, pointsLine } from "../../plot/plane/flow-line.ts";
import { toScreenX, toScreenY, type Viewport } from "../../plot/plane/viewport.ts";
import { PathWriter, pixels } from "../svg/path-writer.ts";

interface FlowStage {
  /** The dashed line. */
  readonly line: string;
  /** Returns the point at a step; empty where the flow has no clock. */
  at(step: number): string;
}

/** Draws the gradient flow from the start. */
export function flowStage(spec: SurfaceSpec, viewport: Viewport, palette: Palette): FlowStage {
  const { flow, times } = flowOf(spec, spec.contenders[0]?.slot ?? 0);
  while (!flow.end) flow.advance(1000);
  const writer = new PathWriter();
  flowLine(writer, flow, viewport);
  const point = new Float64Array(2);
  return {
    line: dashed(writer.text, "gradient", palette),
    at: (step) => {
      if (!times) return "";
      flow.at(times[Math.min(step, times.length - 1)], point);
      return pointAt(point[0], point[1], viewport, palette);
    },
  };
}

/** Draws the central flow. */
export function centralStage(
  { step: steps, x, y }: FlowColumns,
  viewport: Viewport,
  palette: Palette,
): FlowStage {
  const { length } = steps;
  const writer = new PathWriter();
  pointsLine(writer, { x, y, length }, viewport);
  return {
    line: dashed(writer.text, "central", palette),
    at: (step) => {
      const row = indexAt({ steps, length }, step);
      return row < 0 ? "" : pointAt(x[row], y[row], viewport, palette);
    },
  };
}

function dashed(d: string, kind: FlowKind, palette: Palette): string {
  const stroke = (color: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="${flowDashes[kind].join(" ")}" stroke-linejoin="round"/>`;
  return d === "" ? "" : stroke(palette.halo, 3.5) + stroke(palette.ink, 1.4);
}

function pointAt(x: number, y: number, viewport: Viewport, palette: Palette): string {
  const [cx, cy] = [pixels(toScreenX(viewport, x)), pixels(toScreenY(viewport, y))];
  return `<circle cx="${cx}" cy="${cy}" r="4" fill="${palette.stage}" stroke="${palette.ink}" stroke-width="1.8"/>`;
}
