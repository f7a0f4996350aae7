import { type Ground, lightness } from "../../figure/look/color-map.ts";
import { identities } from "../../figure/look/identity.ts";
import { token } from "../theme.ts";

/** The colours that the stage draws with, resolved from the page's tokens. */
export interface Palette {
  readonly ground: Ground;
  readonly stage: string;
  readonly ink: string;
  readonly soft: string;
  /** What stands out from the ground: around trails and markers. */
  readonly halo: string;
  /** By slot. */
  readonly slots: readonly string[];
}

/** Reads the tokens; call again when the theme changes. */
export function readPalette(): Palette {
  const stage = token("--stage");
  const ground = isDark(stage) ? "dark" : "light";
  return {
    ground,
    stage,
    ink: token("--ink"),
    soft: token("--soft"),
    halo: ground === "dark" ? "rgb(9 12 15)" : "rgb(255 255 255)",
    slots: identities.map((identity) => token(identity.token)),
  };
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return lightness([red, green, blue]) < 0.5;
}
