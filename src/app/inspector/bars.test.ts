import { expect, test } from "vitest";
import { barsBox, barsPath } from "./bars.ts";

/** Returns the heights of the bars, upwards from their line. */
const heights = (path: string) => [...path.matchAll(/v(-?[\d.]+)h/g)].map(([, v]) => -Number(v));

test("bars are as high as their values beside the largest, and unknown ones are left out", () => {
  expect(heights(barsPath([Number.NaN, 1, 2, 4]))).toEqual([5.25, 10.5, barsBox.height - 1]);
  expect(barsPath([Number.NaN, Number.NaN])).toBe("");
});

test("negative values hang from a line in the middle", () => {
  expect(heights(barsPath([-2, 1]))).toEqual([-10, 5]);
  expect(barsPath([-2, 1])).toContain(`M0.00 ${(barsBox.height / 2).toFixed(2)}`);
});

test("a value of 0 has a bar that can be seen", () => {
  expect(heights(barsPath([0, 0]))).toEqual([0.6, 0.6]);
});
