import { expect, it } from "vitest";
import { captionOf, offsetOf } from "./baseline.ts";

const builtin = (id: string) => ({ kind: "builtin", id, settings: {} }) as const;
const log = { kind: "log", low: -2, high: 2 } as const;
const both = { kind: "symlog", below: 1, above: 1 } as const;

it("takes the minimum from a loss that goes below zero, and says so", () => {
  expect(offsetOf(builtin("trid"))).toBe(-2);
  expect(captionOf(log, -2)).toBe("loss − minimum (−2), log · by step");
  expect(captionOf(log, 0)).toBe("log · by step");
});

it("takes nothing from a loss that stays above zero, or whose minimum nobody knows", () => {
  expect(offsetOf(builtin("rosenbrock"))).toBe(0);
  expect(offsetOf({ kind: "formula", source: "x^2 - y^2" })).toBe(0);
  expect(captionOf(both, 0)).toBe("log on both sides of 0 · by step");
});
