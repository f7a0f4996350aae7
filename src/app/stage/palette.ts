import { type Palette, stagePalette } from "../../plot/look/stage-palette.ts";
import { groundNow } from "../theme.ts";

/** Returns the colours for the page's theme. It must be called again when the theme changes. */
export const readPalette = (): Palette => stagePalette(groundNow());
