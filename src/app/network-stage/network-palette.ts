import { classColor } from "../../figure/look/class-colors.ts";
import { bandColors, type Rgb } from "../../figure/look/color-map.ts";
import { mix, rgbOf } from "../../figure/look/rgb.ts";
import { type Palette, readPalette } from "../stage/palette.ts";

/** The stage's colours, and what networks are painted with. */
export interface NetworkPalette extends Palette {
  readonly paper: Rgb;
  /** From the lowest number to the highest. */
  readonly heights: readonly Rgb[];
  /** Marks of what is predicted right, and wrong. */
  readonly right: string;
  readonly wrong: string;
}

const marks = {
  light: { right: "#17692f", wrong: "#b3261e" },
  dark: { right: "#6fd08a", wrong: "#ff9a8f" },
} as const;

/** Reads the tokens; call again when the theme changes. */
export function readNetworkPalette(): NetworkPalette {
  const palette = readPalette();
  return {
    ...palette,
    paper: rgbOf(palette.stage),
    heights: bandColors(palette.ground, 256),
    ...marks[palette.ground],
  };
}

/** A region is painted this much in its class's colour at least, and at most: points must stand out of it. */
const faintest = 0.1;
const strongest = 0.52;

/** @param sure 0 to 1 */
export const regionColor = ({ paper, ground }: NetworkPalette, index: number, sure: number): Rgb =>
  mix(paper, classColor(ground, index), faintest + (strongest - faintest) * sure);

/** Where a number stands among the heights. @param part 0 to 1; beyond, the colour of the end */
export const heightColor = ({ heights }: NetworkPalette, part: number): Rgb =>
  heights[Math.round(Math.min(1, Math.max(0, part)) * (heights.length - 1))];
