import { chosenSurface, contenderIn } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../../experiment/sweep/cells/cells.ts";
import { minimaOf } from "../../../experiment/sweep/cells/minima.ts";
import type { Box } from "../../../figure/part.ts";
import { textElement } from "../../../figure/svg/elements.ts";
import { pixels } from "../../../figure/svg/path-writer.ts";
import type { FigurePalette } from "../../../plot/look/palette.ts";
import { hexOf } from "../../../plot/look/rgb.ts";
import { hasEqualScales, type Size, toScreenX, toScreenY, viewportOf } from "../../../plot/plane/viewport.ts";
import { axisLabel } from "../../map/axes.ts";
import { FoundCells } from "../../map/found-cells.ts";
import { type Picture, pictureOf, shadesOf } from "../../map/picture/paint.ts";

/** Shades that are drawn in one colour: more would make the picture's file several times as large. */
const together = 8;
/** Pixels for the names of axes. */
const margin = 20;

/** Draws a map of starts over the surface, each cell at the start that it stands for. */
export function startsPicture(spec: Mapped, size: Size, palette: FigurePalette): string {
  if (spec.kind !== "surface") return "";
  const { domain } = chosenSurface(spec.surface);
  const viewport = viewportOf(domain, size, hasEqualScales(domain));
  const [x, y] = spec.map.axes.map(({ from, to }, k) => {
    const half = (to - from) / (spec.map.size[k] - 1) / 2;
    return [from - half, to + half];
  });
  const [left, right] = x.map((value) => toScreenX(viewport, value));
  const [bottom, top] = y.map((value) => toScreenY(viewport, value));
  return cellsIn(spec, { x: left, y: top, width: right - left, height: bottom - top }, palette);
}

/** Draws a map with the names of its axes. */
export function mapPicture(spec: Mapped, { width, height }: Size, palette: FigurePalette): string {
  const box = { x: margin, y: 0, width: width - margin, height: height - margin };
  const contender = contenderIn(spec, spec.map.slot);
  const [across, up] = spec.map.axes.map(
    ({ name, from, to }) => `${axisLabel(contender, name)}, ${from} to ${to}`,
  );
  const look = { size: 11, color: palette.soft, anchor: "middle" } as const;
  return (
    cellsIn(spec, box, palette) +
    textElement(across, margin + box.width / 2, height - 6, look) +
    `<g transform="translate(14 ${box.height / 2}) rotate(-90)">${textElement(up, 0, 0, look)}</g>`
  );
}

/** Draws a map's cells in a box, the first row at the bottom; what diverged is left out. */
function cellsIn(spec: Mapped, box: Box, { ground }: FigurePalette): string {
  const [columns, rows] = spec.map.size;
  const indices = Uint32Array.from({ length: columns * rows }, (_, k) => k);
  const minima = spec.kind === "surface" ? minimaOf(spec) : null;
  const cells = FoundCells.whole(spec, { columns: cellsOf(spec, indices), against: null, minima });
  const picture = pictureOf(cells, cells.columns, shadesOf(cells, spec.map.cell, ground));
  const paths = [...pathsByColor(picture, columns, rows)].map(
    ([color, d]) => `<path d="${d}" fill="${color}"/>`,
  );
  const scale = `scale(${(box.width / columns).toFixed(4)} ${(box.height / rows).toFixed(4)})`;
  return `<g transform="translate(${pixels(box.x)} ${pixels(box.y)}) ${scale}" shape-rendering="crispEdges">${paths.join("")}</g>`;
}

/** Returns the path of each colour's cells: a rectangle for each run of them in a row. */
function pathsByColor({ shadeAt, colorOf }: Picture, columns: number, rows: number): Map<string, string> {
  const paths = new Map<string, string>();
  for (let row = 0; row < rows; row++) {
    const colors = Array.from({ length: columns }, (_, x) => {
      const shade = shadeAt(row * columns + x);
      const color = colorOf(shade < 2 ? shade : 2 + together * Math.floor((shade - 2) / together));
      return color ? hexOf(color) : "";
    });
    for (let from = 0, to = 1; from < columns; from = to, to = from + 1) {
      while (to < columns && colors[to] === colors[from]) to++;
      if (colors[from] === "") continue;
      const run = `M${from} ${rows - 1 - row}h${to - from}v1h-${to - from}z`;
      paths.set(colors[from], (paths.get(colors[from]) ?? "") + run);
    }
  }
  return paths;
}
