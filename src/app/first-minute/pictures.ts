import { chosenSurface, decode } from "../../experiment/index.ts";
import { type FigureTheme, record } from "../../figure/index.ts";
import { surfaceStage } from "../../figure/stage/surface-stage.ts";
import { pixels } from "../../figure/svg/path-writer.ts";
import { figurePalette } from "../../plot/look/palette.ts";
import { contenderNames } from "../../plot/names.ts";
import { hasEqualScales, type Size, viewportOf } from "../../plot/plane/viewport.ts";
import { regionFor, sizeOf } from "../stage/region.ts";
import { firstRace } from "./first-race.ts";

/** A picture of the stage with the finished first race, which stands in the page's HTML until the stage has drawn it. */
export interface OpeningPicture {
  readonly file: string;
  readonly theme: FigureTheme;
  /** The narrowest page, in CSS pixels, that it is for. */
  readonly from: number;
  readonly svg: string;
}

/** The usual sizes of the stage, in CSS pixels, from a page's width on. */
const stages: readonly (Size & { readonly from: number })[] = [
  { from: 1100, width: 760, height: 691 },
  { from: 700, width: 1024, height: 270 },
  { from: 0, width: 390, height: 306 },
];

const themes: readonly FigureTheme[] = ["light", "dark"];

/** Draws the pictures. The build of the page calls it. */
export const openingPictures = (): OpeningPicture[] =>
  stages.flatMap(({ from, ...size }) =>
    themes.map((theme) => ({
      file: `first-race-${size.width}-${theme}.svg`,
      theme,
      from,
      svg: stagePicture(size, theme),
    })),
  );

/**
 * Draws the finished race as the stage does. The domain fits into the picture's box, and what lies around the domain
 * fills the rest of it, as far as the page computes contours around a stage of this size.
 */
function stagePicture(size: Size, theme: FigureTheme): string {
  const { spec } = decode(firstRace);
  const recorded = record(spec);
  if (spec.kind !== "surface" || recorded.kind !== "surface")
    throw new Error("the first race is on a surface");
  const { domain } = chosenSurface(spec.surface);
  const { view, unitX, unitY } = regionFor(viewportOf(domain, size, hasEqualScales(domain)));
  const { width, height } = sizeOf(view, unitX, unitY);
  const look = { palette: figurePalette(theme), names: contenderNames(spec), moving: false, view };
  const { ground, at } = surfaceStage(spec, recorded.tracks, { width, height }, look);
  const side = Math.min(size.width, size.height);
  const box = [(width - side) / 2, (height - side) / 2, side, side].map(pixels).join(" ");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" overflow="visible" ` +
    `font-family="Inter, system-ui, sans-serif">${ground}${at(spec.steps)}</svg>`
  );
}
