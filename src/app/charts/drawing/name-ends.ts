import type { PlotFrame } from "../../../plot/chart/frame.ts";
import { placeNames } from "../../../plot/chart/labels.ts";
import type { Line } from "../chart.ts";
import { labelGap } from "./layout.ts";
import type { End, LineMarks } from "./line-marks.ts";

/** Pixels from the middle of a name to that of the next. */
export const nameHeight = 13;

/** A line that has a name at its end. */
interface NamedLine {
  readonly line: Line;
  readonly marks: LineMarks;
  /** Moves the tip to the line's end at `step`; returns that end, or null if there is no line. */
  end(step: number): End | null;
}

/** Moves the tips of lines to their ends at a step, and the names next to them. */
export function nameEnds(
  lines: readonly NamedLine[],
  step: number,
  { left, top, width, height, room }: PlotFrame,
): void {
  const named: { readonly marks: LineMarks; readonly end: End; readonly width: number }[] = [];
  for (const one of lines) {
    const end = one.end(step);
    if (end && one.line.label !== "") named.push({ marks: one.marks, end, width: one.line.width });
  }
  const places = placeNames(
    named.map(({ end, width }) => ({ x: end.x, y: end.rest, width })),
    {
      right: left + width + room,
      top: top + 4,
      bottom: top + height - 4,
      gap: labelGap,
      lineHeight: nameHeight,
    },
  );
  for (const [i, { marks, end }] of named.entries()) marks.moveName(end, places[i]);
}
