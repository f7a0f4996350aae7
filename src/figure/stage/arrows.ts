import type { SurfaceSpec } from "../../experiment/index.ts";
import { type FindRow, rowLength } from "../../experiment/inspect/arrow-row.ts";
import { ArrowRun } from "../../experiment/inspect/arrow-run.ts";
import { surfaceCourse } from "../../experiment/surface/course.ts";
import { type ArrowMark, arrowMarks } from "../../plot/arrows/arrow-marks.ts";
import { type ArrowKind, ArrowPicture } from "../../plot/arrows/arrow-picture.ts";
import { plain } from "../../plot/chart/format.ts";
import { pathText } from "../../plot/look/marker.ts";
import type { Palette } from "../../plot/look/stage-palette.ts";
import type { Viewport } from "../../plot/plane/viewport.ts";
import { textElement } from "../svg/elements.ts";

/** The arrows that a picture has at heads. */
export interface FigureArrows {
  readonly kinds: readonly ArrowKind[];
  /** The contenders that have them, by default the first. */
  readonly slots?: readonly number[];
}

/** Draws arrows at heads, under these; the ellipse of the first alone, as several would hide the race. */
export function arrowsAt(
  { kinds, slots }: Required<FigureArrows>,
  find: FindRow,
  step: number,
  viewport: Viewport,
  palette: Palette,
): string {
  const picture = new ArrowPicture();
  let drawn = 0;
  const arrows = slots
    .map((slot) => {
      const row = find(slot, step);
      if (!row || !picture.take(row.rows, row.at, viewport)) return "";
      drawn += 1;
      const shown = slot === slots[0] ? kinds : kinds.filter((kind) => kind !== "ellipse");
      return arrowMarks(picture, shown, slot, palette).map(elementOf).join("");
    })
    .join("");
  if (drawn === 0) return "";
  const look = { size: 10.5, color: palette.soft, halo: palette.stage, anchor: "end" } as const;
  return arrows + textElement(scaleInWords(drawn, picture.factor), viewport.width - 6, 14, look);
}

/** Says how long arrows are drawn; those of several contenders have separate factors. */
function scaleInWords(contenders: number, factor: number): string {
  if (contenders > 1) return "arrows not to scale";
  const times = Number(factor.toPrecision(2));
  return times === 1 ? "arrows to scale" : `arrows × ${plain(times)}`;
}

function elementOf({ path, color, width, filled, dash }: ArrowMark): string {
  const line =
    width > 0
      ? ` stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`
      : "";
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : "";
  return `<path d="${pathText(path)}" fill="${filled ? color : "none"}"${line}${dashes}/>`;
}

/** Returns what observes the steps of a race again, one after the other, where no rows were recorded with it. */
export function observedRows(spec: SurfaceSpec): FindRow {
  const course = surfaceCourse(spec);
  const runs = new Map<number, ArrowRun>();
  return (slot, step) => {
    const run = runs.get(slot) ?? new ArrowRun(spec, slot, course);
    runs.set(slot, run);
    const rows = new Float64Array(rowLength);
    while (!run.write(step, spec.steps + 1, rows, 0));
    return { rows, at: 0 };
  };
}
