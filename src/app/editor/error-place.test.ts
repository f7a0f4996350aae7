import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { errorPlace } from "./error-place.ts";

test("splits a line at its error", () => {
  expect(errorPlace("x^2 + 3y", { start: 6, end: 8 })).toEqual({
    before: "x^2 + ",
    wrong: "3y",
    after: "",
    line: null,
  });
});

test("places an error after a text that ends too early", () => {
  expect(errorPlace("x +", { start: 3, end: 3 })).toMatchObject({ before: "x +", wrong: " ", after: "" });
});

test("returns only the line of the error, with its number", () => {
  expect(errorPlace("x\n+ 2 $ y\n+ 1", { start: 6, end: 7 })).toEqual({
    before: "+ 2 ",
    wrong: "$",
    after: " y",
    line: 2,
  });
});

test("leaves out text far from the error", () => {
  const place = errorPlace(`${"x + ".repeat(50)}$${" + y".repeat(50)}`, { start: 200, end: 201 });
  expect(place.before).toMatch(/^….{17}$/);
  expect(place.wrong).toBe("$");
  expect(place.after).toMatch(/^.{17}…$/);
});

test.prop([fc.string(), fc.nat(40), fc.nat(40)])(
  "finds a place in any text for any span",
  (text, start, length) => {
    const { wrong } = errorPlace(text, { start, end: start + length });
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong === " " || text.includes(wrong)).toBe(true);
  },
);
