import { expect, test } from "vitest";
import { isBetterUp } from "./keep-clear.ts";

/** A legend of 400 × 100 pixels on a stage that is 700 high. */
const places = { left: 14, right: 414, height: 100, top: 50, bottom: 666 };
const around = (x: number, y: number, reach = 30) => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

test.each([
  ["behind it at the bottom", around(200, 620), true],
  ["with a tip behind it", around(200, 540), true],
  ["above it", around(200, 400), false],
  ["beside it", around(500, 620), false],
  ["where it would be at the top", around(200, 100), false],
  ["over the whole height, so that neither place is clear", around(200, 350, 300), false],
])("a legend gives way to arrows: %s", (_, arrows, isUp) => {
  expect(isBetterUp(arrows, places)).toBe(isUp);
});
