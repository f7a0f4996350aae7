import { classColor } from "./class-colors.ts";
import { bandColors, type Ground, type Rgb } from "./color-map.ts";
import { mix, rgbOf } from "./rgb.ts";
import { type Palette, stagePalette } from "./stage-palette.ts";
import { type FigureTheme, themeColor } from "./theme.ts";

/** The colours of a network's ground, points and heights. */
export interface RegionPalette {
  readonly ground: Ground;
  readonly paper: Rgb;
  /** Colours from the lowest number to the highest. */
  readonly heights: readonly Rgb[];
}

/** @param stage the colour of the empty stage */
export const regionPalette = (ground: Ground, stage: string): RegionPalette => ({
  ground,
  paper: rgbOf(stage),
  heights: bandColors(ground, 256),
});

/** The least and the greatest share of its class's colour in a region: points must stand out from it. */
const faintest = 0.1;
const strongest = 0.52;

/** @param sure 0 to 1 */
export const regionColor = ({ paper, ground }: RegionPalette, index: number, sure: number): Rgb =>
  mix(paper, classColor(ground, index), faintest + (strongest - faintest) * sure);

/** Returns the colour of a height. @param part 0 to 1 from the lowest to the highest; beyond, the colour of the end */
export const heightColor = ({ heights }: RegionPalette, part: number): Rgb =>
  heights[Math.round(Math.min(1, Math.max(0, part)) * (heights.length - 1))];

/** All colours of a figure. */
export interface FigurePalette extends Palette, RegionPalette {
  readonly page: string;
  readonly panel: string;
  readonly faint: string;
  readonly line: string;
  readonly hair: string;
  readonly accent: string;
}

export function figurePalette(theme: FigureTheme): FigurePalette {
  const color = (token: Parameters<typeof themeColor>[1]) => themeColor(theme, token);
  const palette = stagePalette(theme);
  return {
    ...palette,
    ...regionPalette(theme, palette.stage),
    page: color("paper"),
    panel: color("panel"),
    faint: color("faint"),
    line: color("line"),
    hair: color("hair"),
    accent: color("accent"),
  };
}
