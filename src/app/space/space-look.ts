import { bandColors } from "../../plot/look/color-map.ts";
import { mix, rgbOf } from "../../plot/look/rgb.ts";
import { contourLines, type Palette } from "../../plot/look/stage-palette.ts";
import type { SpaceLook } from "./gl/renderer.ts";

/** Returns the colours of a picture in 3D: those of the flat stage, and those of light and shadow. */
export function spaceLook(palette: Palette, bands: number): SpaceLook {
  const { ground } = palette;
  const { color, alpha } = contourLines[ground];
  const [stage, ink] = [rgbOf(palette.stage), rgbOf(palette.ink)];
  const isLight = ground === "light";
  return {
    bands: bandColors(ground, bands),
    line: rgbOf(color),
    lineAlpha: alpha * (isLight ? 2.2 : 2.4),
    wall: isLight
      ? [mix(stage, ink, 0.2), mix(stage, ink, 0.06)]
      : [mix(stage, ink, 0.16), mix(stage, ink, 0.05)],
    shades: isLight ? [0.62, 1.02, 0.03] : [0.6, 1.7, 0.05],
    ground: stage,
    halo: rgbOf(palette.halo),
  };
}
