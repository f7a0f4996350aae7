import { lightness } from "../../plot/look/color-map.ts";
import { identities } from "../../plot/look/identity.ts";
import { halos, type Palette } from "../../plot/look/palette.ts";
import { token } from "../theme.ts";

/** Reads the colours from the CSS tokens. It must be called again when the theme changes. */
export function readPalette(): Palette {
  const stage = token("--stage");
  const ground = isDark(stage) ? "dark" : "light";
  return {
    ground,
    stage,
    ink: token("--ink"),
    soft: token("--soft"),
    halo: halos[ground],
    slots: identities.map((identity) => token(identity.token)),
  };
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return lightness([red, green, blue]) < 0.5;
}
