import { type Palette, type RegionPalette, regionPalette } from "../../../plot/look/palette.ts";
import { readPalette } from "../../stage/palette.ts";

/** The stage's colours, and what networks are painted with. */
export interface NetworkPalette extends Palette, RegionPalette {
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
  return { ...palette, ...regionPalette(palette.ground, palette.stage), ...marks[palette.ground] };
}
