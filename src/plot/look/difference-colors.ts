import { evenColors, type Ground, type Rgb } from "./color-map.ts";
import { mix, rgbOf } from "./rgb.ts";
import { themeColor } from "./theme.ts";

/**
 * The colours of the largest difference either way, and those beyond, of what is on one side only. Blue and orange are
 * told apart with any deficiency of colour vision but a total one. Both of a pair are equally light, so that neither
 * looks the stronger.
 */
const sides = {
  light: { ends: ["#3d7fc4", "#b86416"], beyond: ["#17406f", "#652f00"] },
  dark: { ends: ["#4489d0", "#c06d1d"], beyond: ["#8dbcf7", "#f2ac66"] },
} satisfies Record<Ground, Record<string, readonly string[]>>;

/** The colour of no difference. */
export const equalColor = (ground: Ground): Rgb => rgbOf(themeColor(ground, "stage"));

/** Returns `2 · count − 1` colours, from the largest difference one way over none to the largest the other way. */
export function differenceColors(ground: Ground, count: number): Rgb[] {
  const [first, second] = sides[ground].ends.map((end) => {
    const hue = rgbOf(end);
    return evenColors([equalColor(ground), mix(equalColor(ground), hue, 0.5), hue], count);
  });
  return [...first.toReversed(), ...second.slice(1)];
}

/** Returns the colour of what is on one side only: 0 for the first, 1 for the second. */
export const beyondColor = (ground: Ground, side: 0 | 1): Rgb => rgbOf(sides[ground].beyond[side]);
