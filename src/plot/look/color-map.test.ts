import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { bandColors, css, type Ground, lightness } from "./color-map.ts";

const ground: fc.Arbitrary<Ground> = fc.constantFrom("light", "dark");

describe("bandColors", () => {
  test.prop([ground, fc.integer({ min: 2, max: 40 })])(
    "grows lighter with height in equal steps, in both themes",
    (which, count) => {
      const steps = bandColors(which, count).map(lightness);
      const wanted = (steps[count - 1] - steps[0]) / (count - 1);
      expect(wanted).toBeGreaterThan(0);
      // A channel is a whole number, which moves lightness by up to 0.005 where it is dark.
      for (let i = 1; i < count; i++) expect(Math.abs(steps[i] - steps[i - 1] - wanted)).toBeLessThan(0.006);
    },
  );

  test.each(["light", "dark"] as const)("spans at least 0.3 of lightness (%s)", (which) => {
    const [low, high] = bandColors(which, 2).map(lightness);
    expect(Math.abs(high - low)).toBeGreaterThan(0.3);
  });

  test("returns one colour for one band, and none for none", () => {
    expect(bandColors("light", 1)).toHaveLength(1);
    expect(bandColors("dark", 0)).toEqual([]);
  });
});

test("lightness is OKLab's", () => {
  expect(lightness([255, 255, 255])).toBeCloseTo(1, 6);
  expect(lightness([0, 0, 0])).toBeCloseTo(0, 6);
  expect(lightness([255, 0, 0])).toBeCloseTo(0.627955, 5);
});

test("css writes a colour as canvases read it", () => {
  expect(css([1, 20, 255])).toBe("rgb(1 20 255)");
});
