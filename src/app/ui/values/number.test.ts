import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { printExact, printShort, sayNumber } from "./number.ts";
import { keypadFor, readNumber, readNumberIn } from "./read-number.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test.prop([finite])("the text that a field shows reads back as the same number", (value) => {
  expect(readNumber(printExact(value))).toEqual({ value });
});

test.prop([
  fc
    .double({ noNaN: true, min: -1e300, max: 1e300 })
    .filter((value) => value === 0 || Math.abs(value) > 1e-300),
])("a number printed to three digits is right to 0.5 %", (value) => {
  const shown = Number(printShort(value).replaceAll("−", "-"));
  expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.00501 * Math.abs(value));
});

test.prop([fc.string()])("any text is either a finite number or an error", (text) => {
  const reading = readNumber(text);
  if ("value" in reading) expect(Number.isFinite(reading.value)).toBe(true);
  else expect(reading.error.length).toBeGreaterThan(0);
});

test.each([
  ["1e-3", 0.001],
  [" .5 ", 0.5],
  ["5.", 5],
  ["−1.5", -1.5],
  ["1e−8", 1e-8],
  ["+2E+3", 2000],
  ["-0", -0],
])("%j reads as %d", (text, value) => {
  expect(readNumber(text)).toEqual({ value });
});

test.each(["abc", "a,b", "1,2,3", "1 2", "0x10", "1e", "--1", "Infinity", "NaN", "1_000", "1/2", "e5", "."])(
  "%j is refused as not a number",
  (text) => {
    expect(readNumber(text)).toEqual({ error: `“${text}” is not a number` });
  },
);

describe("a number with a decimal comma", () => {
  test.each([
    ["0,05", 0.05],
    ["0,00000001", 1e-8],
    ["1,5e-3", 1.5e-3],
    ["−2,5", -2.5],
    [",5", 0.5],
    ["1,234", 1.234],
    ["1,000", 1],
  ])("%s reads as %d", (text, value) => {
    expect(readNumber(text)).toEqual({ value });
  });

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])(
    "reads as the same number with a decimal point",
    (value) => {
      expect(readNumber(printExact(value).replace(".", ","))).toEqual({ value });
    },
  );
});

describe("in a field for whole numbers", () => {
  test.each([
    ["1,234", 1234],
    ["100,000", 100_000],
    ["1,234,567", 1_234_567],
    ["1,0", 1],
    ["12", 12],
    ["1e3", 1000],
  ])("%s reads as %d", (text, value) => {
    expect(readNumber(text, true)).toEqual({ value });
  });

  test.each([
    ["10.000", "10000 or 10.000"],
    ["1.234", "1234"],
  ])("%s is refused, as points group thousands too", (text, readings) => {
    expect(readNumber(text, true)).toEqual({ error: `“${text}” is ambiguous; write ${readings}` });
  });
});

describe("a text that may be either of two numbers", () => {
  test.each([
    ["1,234,567", "1234567 or 1.234567"],
    ["1.234,5", "1234.5 or 1.2345"],
    ["1,234.5", "1234.5 or 1.2345"],
  ])("%s is refused with both", (text, readings) => {
    expect(readNumber(text)).toEqual({ error: `“${text}” is ambiguous; write ${readings}` });
  });
});

test("a text of a million digits is refused, and is cut where the message quotes it", () => {
  const reading = readNumberIn(`${"1".repeat(1_000_000)}x`, { min: 0, max: 1 });
  expect("error" in reading && reading.error.length).toBeLessThan(120);
});

describe("the keypad of a phone", () => {
  test.each([
    ["whole numbers", { min: 0, max: 100, whole: true }, "numeric"],
    ["numbers from 0 to 1", { min: 0, max: 1, openMax: true }, "decimal"],
    ["numbers that may be 1e-8", { min: 0, max: Number.MAX_VALUE }, "text"],
    ["numbers that may be negative", { min: -10, max: 10 }, "text"],
    ["whole numbers that may be negative", { min: -5, max: 5, whole: true }, "text"],
  ] as const)("has the keys for %s", (_, range, keys) => {
    expect(keypadFor(range)).toBe(keys);
  });
});

describe("a range", () => {
  const belowOne = { min: 0, max: 1, openMax: true };
  test.each(["1", "-0.1", "2", "1e999", "", "x"])("is named in the message where %j is refused", (text) => {
    const reading = readNumberIn(text, belowOne);
    expect(reading).toEqual({ error: expect.stringContaining("It must be at least 0 and below 1.") });
  });
  test("includes the ends that are not open", () => {
    expect(readNumberIn("0", belowOne)).toEqual({ value: 0 });
    expect(readNumberIn("1", { min: 0, max: 1 })).toEqual({ value: 1 });
  });
  test("of whole numbers refuses a fraction and takes 1e1", () => {
    expect(readNumberIn("2.5", { min: 1, max: 10, whole: true })).toEqual({
      error: "“2.5” is not permitted. It must be a whole number, from 1 to 10.",
    });
    expect(readNumberIn("1e1", { min: 1, max: 10, whole: true })).toEqual({ value: 10 });
  });
});

test.each([
  [1e-8, "1e−8"],
  [0.001, "0.001"],
  [-0.00025, "−0.00025"],
  [0.1 + 0.2, "0.30000000000000004"],
  [1e21, "1e21"],
])("%d is shown in a field as %j", (value, text) => {
  expect(printExact(value)).toBe(text);
});

test.each([
  [5.7631, "5.76"],
  [0.016_61, "0.0166"],
  [0.001, "0.00100"],
  [412.4, "412"],
  [1234.5, "1230"],
  [123_456, "1.23e5"],
  [-0.000_012_34, "−1.23e−5"],
  [0, "0"],
  [Number.POSITIVE_INFINITY, "∞"],
])("%d is shown to three digits as %j", (value, text) => {
  expect(printShort(value)).toBe(text);
});

test.each([
  [5.76, "5.76"],
  [-2, "minus 2"],
  [1.2e-5, "1.2 times 10 to the minus 5"],
  [1e-8, "10 to the minus 8"],
])("%d is spoken as %j", (value, text) => {
  expect(sayNumber(value)).toBe(text);
});
