import { flowOf } from "../../experiment/flow/flow-of.ts";
import type { SurfaceSpec } from "../../experiment/index.ts";
import type { Palette } from "../../plot/look/stage-palette.ts";
import { flowDashes, flowLine } from "../../plot/plane/flow-line.ts";
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
  const stroke = (color: string, width: number) =>
    `<path d="${writer.text}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="${flowDashes.gradient.join(" ")}" stroke-linejoin="round"/>`;
  const point = new Float64Array(2);
  return {
    line: writer.text === "" ? "" : stroke(palette.halo, 3.5) + stroke(palette.ink, 1.4),
    at: (step) => {
      if (!times) return "";
      flow.at(times[Math.min(step, times.length - 1)], point);
      const [x, y] = [toScreenX(viewport, point[0]), toScreenY(viewport, point[1])];
      return `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="4" fill="${palette.stage}" stroke="${palette.ink}" stroke-width="1.8"/>`;
    },
  };
}
