import { expect, test } from "vitest";
import { widthOf } from "./width.ts";

// Advance widths in ems, added up from the metrics of Helvetica (Adobe core fonts, AFM 2.0).
test.each([
  ["Rosenbrock", 5.335],
  ["step 500 of 500", 6.894],
  ["Heavy ball", 4.727],
  ["illicit", 2.11],
])("%s has room in Helvetica, and not much too much", (text, ems) => {
  expect(widthOf(text, 10)).toBeGreaterThan(10 * ems);
  expect(widthOf(text, 10)).toBeLessThan(13.5 * ems);
  expect(widthOf(text, 10, true)).toBeGreaterThan(widthOf(text, 10));
});

test("characters of other scripts are about as wide as high", () => {
  expect(widthOf("损失", 10)).toBeGreaterThanOrEqual(20);
});

// Advance widths in ems of DejaVu Sans Bold 2.37, the widest sans serif that systems commonly show a page in.
test.each([
  ["Adam", 3.2065],
  ["Adagrad", 4.7642],
  ["Heavy ball", 5.918],
  ["SGD momentum", 9.1123],
])("%s in bold has room in DejaVu Sans", (text, ems) => {
  expect(widthOf(text, 10, true)).toBeGreaterThan(10 * ems);
  expect(widthOf(text, 10, true)).toBeLessThan(11.2 * ems);
});
