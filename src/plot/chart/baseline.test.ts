import { expect, it } from "vitest";
import { aboveMinimum, offsetOf } from "./baseline.ts";

const builtin = (id: string) => ({ kind: "builtin", id, settings: {} }) as const;

it("takes the minimum from a loss that goes below zero, and says so", () => {
  expect(offsetOf(builtin("trid"))).toBe(-2);
  expect(aboveMinimum(-2)).toBe("Loss above the minimum (−2)");
});

it("takes nothing from a loss that stays above zero, or whose minimum nobody knows", () => {
  expect(offsetOf(builtin("rosenbrock"))).toBe(0);
  expect(offsetOf({ kind: "formula", source: "x^2 - y^2" })).toBe(0);
  expect(aboveMinimum(0)).toBeNull();
});
