import fc from "fast-check";
import { expect, it } from "vitest";
import { pixelOf, placeAt, plotSize } from "./layout.ts";

it("returns the step that was placed at a pixel, if there are as many pixels as steps", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 900 }),
      fc.integer({ min: 30, max: 116 }),
      fc.nat(),
      (width, right, n) => {
        const steps = Math.max(1, plotSize(width, 100, right).width);
        const step = n % (steps + 1);
        expect(placeAt(pixelOf(step, width, right, steps), width, right, steps)).toBe(step);
      },
    ),
  );
});

it("returns the nearest end of the axis for a pixel outside the plot", () => {
  expect(placeAt(-50, 300, 60, 500)).toBe(0);
  expect(placeAt(299, 300, 60, 500)).toBe(500);
});
