import { type Label, placeLabels } from "../../plot/chart/labels.ts";
import { identities } from "../../plot/look/identity.ts";
import { markerText } from "../../plot/look/marker.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { widthOf } from "../../plot/text/width.ts";
import { textElement } from "../svg/elements.ts";
import { pixels } from "../svg/path-writer.ts";
import type { ChartLine, DrawnLine } from "./chart-line.ts";
import { edge, type Plot } from "./plot.ts";

const nameSize = 11;
const nameHeight = 13;
/** Pixels from a line's end to its name. */
const nameGap = 10;

/** Returns the pixels that the longest of the lines' names takes next to a plot. */
export const roomForNames = (lines: readonly ChartLine[]): number =>
  Math.ceil(nameGap + Math.max(0, ...lines.map(({ name }) => widthOf(name, nameSize, true))));

/** Returns the height of all names one above the other, in pixels. */
export const heightOfNames = (lines: readonly ChartLine[]): number =>
  nameHeight * lines.filter(({ name }) => name !== "").length;

/** Pixels for a line's last marker where there are no names. */
export const roomForMarkers = nameGap;

interface End {
  readonly line: ChartLine;
  readonly tip: { readonly x: number; readonly y: number };
}

/** Draws each line's marker at its end, with its name. @param named true where there is room for names */
export function endsOf(
  drawn: readonly DrawnLine[],
  step: number,
  plot: Plot,
  named: boolean,
  palette: FigurePalette,
): string {
  const ends = drawn.flatMap((one): End[] => {
    const tip = one.tip(step);
    return tip ? [{ line: one.line, tip }] : [];
  });
  return markersOf(ends, plot, palette) + (named ? namesOf(ends, plot, palette) : "");
}

/** Returns an arrow up or down for a line that left the plot, else "". */
function sideOf({ tip }: End, { height }: Plot): string {
  if (tip.y < edge - 1) return " ↑";
  return tip.y > height - edge + 1 ? " ↓" : "";
}

function markersOf(ends: readonly End[], plot: Plot, palette: FigurePalette): string {
  return ends
    .filter((end) => sideOf(end, plot) === "")
    .map(({ line: { slot, light, flow }, tip }) => {
      const color = flow ? palette.ink : palette.slots[slot];
      const [fill, stroke] = light ? [palette.page, color] : [color, palette.page];
      const d = markerText(identities[slot].marker, light ? 2.6 : 3.4);
      const place = `transform="translate(${pixels(tip.x)} ${pixels(tip.y)})"`;
      return `<path d="${d}" ${place} fill="${fill}" stroke="${stroke}" stroke-width="1.5" paint-order="stroke"/>`;
    })
    .join("");
}

function namesOf(all: readonly End[], plot: Plot, palette: FigurePalette): string {
  const ends = all
    .filter(({ line }) => line.name !== "")
    .map((end) => ({ ...end, text: end.line.name + sideOf(end, plot) }));
  const wanted = ends.map(
    ({ tip, text }): Label => ({
      y: tip.y,
      left: tip.x,
      right: tip.x + nameGap + widthOf(text, nameSize, true),
    }),
  );
  const [top, bottom] = [edge, plot.height - edge];
  const placed = placeLabels(wanted, nameHeight, top + 4, bottom - 4);
  return ends
    .map(({ line, tip, text }, i) => {
      const from = Math.min(Math.max(tip.y, top), bottom);
      const leader =
        Math.abs(from - placed[i]) > 6
          ? `<path d="M${pixels(tip.x + 4)} ${pixels(from)}L${pixels(tip.x + nameGap - 2)} ${pixels(placed[i])}" ` +
            `stroke="${line.flow ? palette.ink : palette.slots[line.slot]}" stroke-opacity=".6" fill="none"/>`
          : "";
      const color = line.flow ? palette.ink : palette.names[line.slot];
      const look = { size: nameSize, bold: true, color, halo: palette.page };
      return leader + textElement(text, tip.x + nameGap, placed[i] + 4, look);
    })
    .join("");
}
