import { expect, it } from "vitest";
import { decode } from "../../experiment/index.ts";
import { aboveMinimum, leastOf, offsetOf } from "./baseline.ts";

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

it("takes the noise in the data from the loss of a problem, which no parameters remove", () => {
  const least = (link: string) => {
    const { spec } = decode(link);
    return spec.kind === "problem" ? leastOf(spec) : null;
  };
  expect(least("problem=sparse,noise:0.5")).toBe(0.25);
  expect(least("problem=quadratic,noise:0.5")).toBe(0);
});
