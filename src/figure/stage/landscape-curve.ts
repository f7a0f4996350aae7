import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { LandscapeFrame } from "../../plot/landscape/frame.ts";
import { barrierBar, curveOf } from "../../plot/landscape/line.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { PathWriter } from "../svg/path-writer.ts";

/** Draws the loss along a line, the straight line between the losses of its ends, and the barrier above that. */
export function landscapeCurve(line: LossLine, frame: LandscapeFrame, palette: FigurePalette): string {
  const { curve, chord } = curveOf(line, frame);
  const bar = barrierBar(line, frame);
  const barrier = bar ? `<path d="${pathOf(bar)}" stroke="${palette.ink}" stroke-width="1.4"/>` : "";
  return (
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round">` +
    `<path d="${pathOf(chord)}" stroke="${palette.soft}" stroke-width="1.4" stroke-dasharray="5 5"/>` +
    `<path d="${pathOf(curve)}" stroke="${palette.ink}" stroke-width="2.4"/>${barrier}</g>`
  );
}

function pathOf(lines: readonly (readonly number[])[]): string {
  const writer = new PathWriter();
  for (const points of lines)
    for (let i = 0; i < points.length; i += 2)
      if (i === 0) writer.moveTo(points[0], points[1]);
      else writer.lineTo(points[i], points[i + 1]);
  return writer.text;
}
