import { expect, it } from "vitest";
import { lightness, toOklab } from "./color-map.ts";
import { beyondColor, differenceColors, equalColor } from "./difference-colors.ts";

const grounds = ["light", "dark"] as const;

it("goes evenly from no difference to the largest, equally light either way", () => {
  for (const ground of grounds) {
    const colors = differenceColors(ground, 32);
    expect(colors).toHaveLength(63);
    expect(colors[31].map(Math.round)).toEqual(equalColor(ground).map(Math.round));
    const light = colors.map(lightness);
    const mean = (light[62] - light[31]) / 31;
    for (let k = 31; k < 62; k++) {
      expect(Math.abs(light[k + 1] - light[k] - mean)).toBeLessThan(0.005);
      expect(Math.abs(light[k] - light[62 - k])).toBeLessThan(0.015);
    }
    expect(Math.abs(mean * 31)).toBeGreaterThan(0.3);
  }
});

it("sets what is on one side only apart from every difference, in lightness and in hue", () => {
  for (const ground of grounds) {
    const ends = [0, 62].map((place) => differenceColors(ground, 32)[place]);
    for (const side of [0, 1] as const) {
      const from = lightness(equalColor(ground));
      const [beyond, end] = [beyondColor(ground, side), ends[side]].map((color) => lightness(color) - from);
      expect(Math.sign(beyond)).toBe(Math.sign(end));
      expect(Math.abs(beyond) - Math.abs(end)).toBeGreaterThan(0.12);
    }
    // Blue has a negative b in OKLab, orange a positive one.
    const blueness = [ends[0], ends[1], beyondColor(ground, 0), beyondColor(ground, 1)].map(
      (color) => toOklab(color)[2],
    );
    expect(blueness.map((b) => b > 0.03)).toEqual([false, true, false, true]);
    expect(blueness.map((b) => b < -0.03)).toEqual([true, false, true, false]);
  }
});
