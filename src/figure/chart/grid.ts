import { type Axis, labelsOf, ticksOf } from "../../plot/chart/axis.ts";
import { stepTicks } from "../../plot/chart/domain.ts";
import { stepLabel } from "../../plot/chart/format.ts";
import type { Pixel } from "../../plot/chart/frame.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { textElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";
import { edge, margins, type Plot } from "./plot.ts";

const tickSize = 10;
/** Width in pixels below which a plot has room for the label of one step only. */
const least = 64;

/** Maps steps, and values less the offset, to pixels of the plot. */
interface Pixels {
  readonly x: Pixel;
  readonly y: Pixel;
}

/** Draws hairlines at round values, and the labels of both axes. */
export function gridOf(axis: Axis, steps: number, at: Pixels, plot: Plot, palette: FigurePalette): string {
  const write = labelsOf(axis);
  const right = plot.x + plot.width - edge;
  const rows = ticksOf(axis, plot.height).map((value) => {
    const y = plot.y + at.y(value);
    const label = textElement(write(value), margins.left - 6, y + 3.5, {
      size: tickSize,
      color: palette.soft,
      anchor: "end",
    });
    return { line: `M${margins.left} ${pixels(y)}H${pixels(right)}`, label };
  });
  const bottom = plot.y + plot.height - edge;
  const shown = plot.width < least ? [steps] : stepTicks(steps, plot.width);
  const columns = shown.map((step) => {
    const anchor = step === steps ? "end" : "middle";
    const x = plot.x + at.x(step) + (anchor === "end" ? 4 : 0);
    return textElement(stepLabel(step), x, bottom + 13, { size: tickSize, color: palette.soft, anchor });
  });
  return (
    `<path d="${rows.map(({ line }) => line).join("")}" stroke="${palette.hair}" fill="none"/>` +
    `<path d="M${margins.left} ${pixels(bottom)}H${pixels(right)}" stroke="${palette.line}" fill="none"/>` +
    rows.map(({ label }) => label).join("") +
    columns.join("")
  );
}
