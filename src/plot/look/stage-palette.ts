import type { Ground } from "./color-map.ts";
import { identities } from "./identity.ts";
import { hexOf, mix, rgbOf } from "./rgb.ts";
import { themeColor } from "./theme.ts";

/** The colours that a stage is drawn with. */
export interface Palette {
  readonly ground: Ground;
  readonly stage: string;
  readonly ink: string;
  readonly soft: string;
  /** Colour around trails and markers, which sets them off from the ground. */
  readonly halo: string;
  /** Contenders' colours by slot. */
  readonly slots: readonly string[];
  /** The slots' colours for text, which needs more contrast than a line. */
  readonly names: readonly string[];
}

const halos: Readonly<Record<Ground, string>> = { light: "#ffffff", dark: "#090c0f" };

/** Returns the colour of a contender, or the ink of a recorded run. */
export const colorOf = ({ slots, ink }: Palette, slot: number): string => slots[slot] ?? ink;

export function stagePalette(ground: Ground): Palette {
  const ink = themeColor(ground, "ink");
  const slots = identities.map(({ colors }) => colors[ground]);
  return {
    ground,
    stage: themeColor(ground, "stage"),
    ink,
    soft: themeColor(ground, "soft"),
    halo: halos[ground],
    slots,
    names: slots.map((color) => hexOf(mix(rgbOf(color), rgbOf(ink), 0.25))),
  };
}

/** The lines between bands of height. */
export const contourLines = {
  light: { color: "rgb(30 62 72)", alpha: 0.13 },
  dark: { color: "rgb(190 225 235)", alpha: 0.09 },
} as const satisfies Record<Ground, unknown>;
