import { type ChosenSurface, lowestKnown } from "../../experiment/index.ts";
import { bandColors } from "../../plot/look/color-map.ts";
import type { FigurePalette } from "../../plot/look/palette.ts";
import { hexOf, rgbOf } from "../../plot/look/rgb.ts";
import { contourLines } from "../../plot/look/stage-palette.ts";
import { type Size, toWorldX, toWorldY, type Viewport } from "../../plot/plane/viewport.ts";
import {
  type Bands,
  contourBands,
  heightScale,
  landscapeOf,
  sampleField,
  type View,
} from "../../surfaces/index.ts";
import { pixels } from "../svg/path-writer.ts";
import { ringPaths } from "./ring-paths.ts";

/** Bands of height at most, as on the page. */
const levels = 24;
/** Pixels between samples, more where that makes more than `maxSamples`: narrow valleys need them close. */
const cell = 1.25;
const maxSamples = 300_000;
/** Pixels by which the sampled area reaches beyond the stage: bands are closed along its border. */
const beyond = 4;

/** Number of surfaces whose shapes are kept: documentation draws many races on the same one, in two themes each. */
const maxKept = 4;
const kept = new Map<string, Shapes>();

/** Outlines of areas of one colour each, as SVG paths. */
export interface Shapes {
  /** The area above each level, the lowest level first; "" where it is empty. */
  readonly above: readonly string[];
  readonly undefinedHere: readonly string[];
}

/** Draws the surface as bands of height with thin lines between them. */
export function contours(surface: ChosenSurface, viewport: Viewport, palette: FigurePalette): string {
  return drawnShapes(shapesOf(surface, viewport), sampledSize(viewport), beyond, palette);
}

/** Draws bands of height. @param beyond pixels by which their area reaches beyond the stage on each side */
export function drawnShapes(
  { above, undefinedHere }: Shapes,
  { width, height }: Size,
  beyond: number,
  palette: FigurePalette,
): string {
  const colors = bandColors(palette.ground, above.length + 1).map(hexOf);
  const { color, alpha } = contourLines[palette.ground];
  const around = `x="${-beyond}" y="${-beyond}" width="${pixels(width)}" height="${pixels(height)}"`;
  const filled = above.map((d, k) => (d === "" ? "" : `<path d="${d}" fill="${colors[k + 1]}"/>`));
  const gaps = undefinedHere.map((d) => `<path d="${d}" fill="${palette.stage}" stroke="none"/>`);
  return (
    `<rect ${around} fill="${colors[0]}"/>` +
    `<g transform="translate(${-beyond} ${-beyond})" fill-rule="evenodd" stroke="${hexOf(rgbOf(color))}" ` +
    `stroke-opacity="${alpha}" stroke-linejoin="round">${filled.join("")}${gaps.join("")}</g>`
  );
}

const sampledSize = ({ width, height }: Viewport): Size => ({
  width: width + 2 * beyond,
  height: height + 2 * beyond,
});

function shapesOf(surface: ChosenSurface, viewport: Viewport): Shapes {
  const key = JSON.stringify([surface.formula, surface.settings, lowestKnown(surface), viewport]);
  const before = kept.get(key);
  if (before) return before;
  const size = sampledSize(viewport);
  const shapes = outlined(bandsOf(surface, viewport, size), size);
  const [oldest] = kept.keys();
  if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, shapes);
  return shapes;
}

/** Returns the outlines of bands that cover an area of some size. */
export const outlined = ({ levels, undefinedHere }: Bands, size: Size): Shapes => ({
  above: ringPaths(levels, size),
  undefinedHere: undefinedHere ? ringPaths(undefinedHere, size) : [],
});

function bandsOf(surface: ChosenSurface, viewport: Viewport, size: Size) {
  const view: View = {
    x: [toWorldX(viewport, -beyond), toWorldX(viewport, viewport.width + beyond)],
    y: [toWorldY(viewport, viewport.height + beyond), toWorldY(viewport, -beyond)],
  };
  const apart = Math.max(cell, Math.sqrt((size.width * size.height) / maxSamples));
  const columns = 1 + Math.round(size.width / apart);
  const rows = 1 + Math.round(size.height / apart);
  const samples = sampleField(landscapeOf(surface), view, columns, rows);
  const scale = heightScale(samples, columns, { levels, base: lowestKnown(surface) });
  return contourBands(samples, columns, rows, scale);
}
