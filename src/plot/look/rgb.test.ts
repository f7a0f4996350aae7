import { expect, test } from "vitest";
import { hexOf, mix, rgbOf } from "./rgb.ts";

test("rgbOf reads both notations, and cssOf and hexOf write them", () => {
  expect(rgbOf("#1b2c3d")).toEqual([27, 44, 61]);
  expect(rgbOf("rgb(27, 44, 61)")).toEqual([27, 44, 61]);
  expect(hexOf([27, 44.4, 0])).toBe("#1b2c00");
  expect(hexOf(mix([0, 0, 0], [255, 255, 255], 0.5))).toBe("#808080");
});
