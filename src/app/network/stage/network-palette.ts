import { type RegionPalette, regionPalette } from "../../../plot/look/palette.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import { readPalette } from "../../stage/palette.ts";

/** The colours of the stage and of networks on it. */
export interface NetworkPalette extends Palette, RegionPalette {
  /** Colours of the marks of right and wrong predictions. */
  readonly right: string;
  readonly wrong: string;
}

const marks = {
  light: { right: "#17692f", wrong: "#b3261e" },
  dark: { right: "#6fd08a", wrong: "#ff9a8f" },
} as const;

/** Returns the colours for the page's theme. It must be called again when the theme changes. */
export function readNetworkPalette(): NetworkPalette {
  const palette = readPalette();
  return { ...palette, ...regionPalette(palette.ground, palette.stage), ...marks[palette.ground] };
}
