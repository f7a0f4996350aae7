import { classColor } from "./class-colors.ts";
import { evenColors, type Ground, type Rgb } from "./color-map.ts";
import { mix, rgbOf } from "./rgb.ts";
import { themeColor } from "./theme.ts";

/** The classes in whose colours a network's outputs below and above 0 are drawn: purple and green. */
const classes = { below: 0, above: 1 } as const;

/** Returns `count + 1` colours from that of 0 to that of the largest value below it or above it. */
export function signColors(ground: Ground, side: keyof typeof classes, count: number): Rgb[] {
  const paper = rgbOf(themeColor(ground, "panel"));
  const hue = classColor(ground, classes[side]);
  return evenColors([paper, mix(paper, hue, 0.5), hue], count + 1);
}
