import { expect, it } from "vitest";
import { lightness, type Rgb } from "./color-map.ts";
import { mapColors } from "./map-colors.ts";

const colors = mapColors(64);

/** Relative luminance as WCAG 2.1 defines it. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it("goes from dark to light in equal steps of lightness", () => {
  const steps = colors.slice(1).map((color, k) => lightness(color) - lightness(colors[k]));
  const mean = (lightness(colors[63]) - lightness(colors[0])) / 63;
  // Channels are rounded to whole numbers.
  for (const step of steps) expect(Math.abs(step - mean)).toBeLessThan(0.004);
});

it("orders numbers for readers without any colour vision, over a contrast of more than 9 to 1", () => {
  const all = colors.map(luminance);
  for (let k = 1; k < all.length; k++) expect(all[k]).toBeGreaterThan(all[k - 1]);
  expect((all[63] + 0.05) / (all[0] + 0.05)).toBeGreaterThan(9);
});
