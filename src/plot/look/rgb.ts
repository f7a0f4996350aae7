import type { Rgb } from "./color-map.ts";

/** Reads `#1b2c3d` and `rgb(27, 44, 61)`; any other text is black. */
export function rgbOf(color: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(color);
  const [red = 0, green = 0, blue = 0] = hex
    ? hex.slice(1).map((part) => Number.parseInt(part, 16))
    : (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** Mixes two colours in sRGB. @param part 0 for the first colour to 1 for the second */
export const mix = (from: Rgb, to: Rgb, part: number): Rgb => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
];

export const cssOf = ([red, green, blue]: Rgb): string =>
  `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)})`;

/** Writes a colour as every reader of SVG takes it, old ones too: "#1b2c3d". */
export const hexOf = (color: Rgb): string =>
  `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
