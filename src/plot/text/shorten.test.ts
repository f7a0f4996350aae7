import { expect, it } from "vitest";
import { shorten } from "./shorten.ts";

const measure = (text: string): number => text.length * 10;

it("leaves a text that fits, and ends a longer one in an ellipsis", () => {
  expect(shorten("Adam", 40, measure)).toBe("Adam");
  expect(shorten("Heavy ball", 80, measure)).toBe("Heavy b…");
  expect(shorten("Heavy ball", 70, measure)).toBe("Heavy…");
  expect(shorten("Adam", 5, measure)).toBe("…");
});
