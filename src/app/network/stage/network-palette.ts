import { type RegionPalette, regionPalette } from "../../../plot/look/palette.ts";
import type { Palette } from "../../../plot/look/stage-palette.ts";
import { verdictColors } from "../../../plot/look/verdict-colors.ts";
import { readPalette } from "../../stage/palette.ts";

/** The colours of the stage and of networks on it. */
export interface NetworkPalette extends Palette, RegionPalette {
  /** Colours of the marks of right and wrong predictions. */
  readonly right: string;
  readonly wrong: string;
}

/** Returns the colours for the page's theme. It must be called again when the theme changes. */
export function readNetworkPalette(): NetworkPalette {
  const palette = readPalette();
  return { ...palette, ...regionPalette(palette.ground, palette.stage), ...verdictColors[palette.ground] };
}
