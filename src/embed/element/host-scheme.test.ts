import { expect, test } from "vitest";
import { type Rgba, schemeFrom } from "./host-scheme.ts";

const clear: Rgba = [0, 0, 0, 0];
const white: Rgba = [255, 255, 255, 255];
const night: Rgba = [27, 27, 31, 255];

test.each<[string, readonly Rgba[], string, boolean, string]>([
  ["a white page", [clear, white], "normal", true, "light"],
  ["a page that is dark by a class", [clear, clear, night], "normal", false, "dark"],
  ["the nearest paint counts", [night, white], "light", false, "dark"],
  ["a tint that shows what is behind it", [[0, 0, 0, 30], white], "normal", false, "light"],
  ["nothing painted and nothing said", [clear], "normal", true, "light"],
  ["nothing painted, both offered, a dark system", [clear], "light dark", true, "dark"],
  ["nothing painted, both offered, a light system", [clear], "light dark", false, "light"],
  ["nothing painted, dark alone offered", [], "dark", false, "dark"],
])("%s", (_, backgrounds, colorScheme, prefersDark, scheme) => {
  expect(schemeFrom(backgrounds, colorScheme, prefersDark)).toBe(scheme);
});
