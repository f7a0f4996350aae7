import { expect, test } from "vitest";
import { isDecimal, readCommas } from "./decimal.ts";

test.each([
  ["0,1", false, "0.1"],
  ["-2,5e-3", false, "-2.5e-3"],
  ["1,234", false, "1.234"],
  ["1,234", true, "1234"],
  ["1,234,567", true, "1234567"],
  ["0,123", true, "0.123"],
  ["2,0", true, "2.0"],
])("reads the commas of %s in one way (whole: %s)", (text, whole, read) => {
  expect(readCommas(text, whole)).toBe(read);
});

test.each([
  ["1,234,567", false, ["1234567", "1.234567"]],
  ["1.234,5", false, ["1234.5", "1.2345"]],
  ["1,234.5", false, ["1234.5", "1.2345"]],
  ["1.234.567", false, ["1234567", "1.234567"]],
  ["10.000", true, ["10000", "10.000"]],
  ["1.234", true, ["1234"]],
])("offers the readings of %s (whole: %s): %j", (text, whole, readings) => {
  expect(readCommas(text, whole)).toEqual(readings);
});

test.each(["1,2,3", "12,34,567", ",", "a,b", "1,,2", "1.2.3", "1,234,56", ""])(
  "finds no reading of %j",
  (text) => {
    const read = readCommas(text, false);
    if (typeof read === "string") expect(isDecimal(read)).toBe(false);
    else expect(read).toEqual([]);
  },
);

test.each([
  ["digits and a letter", `${"1".repeat(1_000_000)}x`],
  ["digits and two points", `${"1".repeat(1_000_000)}.${"1".repeat(1_000_000)}.`],
  ["digits alone", "1".repeat(1_000_000)],
  ["an exponent without end", `1e${"1".repeat(1_000_000)}x`],
])("refuses a text of a million characters at once: %s", (_, text) => {
  // A pattern that backtracks at every digit would take hours.
  expect(isDecimal(text)).toBe(false);
  expect(readCommas(text, true)).toEqual([]);
});

test("reads the exact decimal expansion of the smallest double, the longest of all", () => {
  // The least denormal number, 2^-1074, has 1,074 digits after its point.
  const exact = `0.${(5n ** 1074n).toString().padStart(1074, "0")}`;
  expect(exact).toHaveLength(1076);
  expect(isDecimal(exact)).toBe(true);
  expect(Number(exact)).toBe(Number.MIN_VALUE);
});
