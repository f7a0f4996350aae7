import { describe, expect, it } from "vitest";
import { withLayer, withoutLayer, withUnits } from "./layers.ts";

describe("hidden layers", () => {
  it("adds a layer as wide as the last", () => {
    expect(withLayer([16, 4])).toEqual([16, 4, 4]);
    expect(withLayer([])).toEqual([8]);
  });

  it("adds none to six layers", () => {
    const six = [1, 2, 3, 4, 5, 6];
    expect(withLayer(six)).toBe(six);
  });

  it("removes the layer at the index, not another of the same width", () => {
    expect(withoutLayer([8, 8, 3], 1)).toEqual([8, 3]);
    expect(withoutLayer([3], 0)).toEqual([]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2.6, 3],
    [128, 128],
    [1000, 128],
  ])("turns %d units into %d, a whole number within the range", (asked, units) => {
    expect(withUnits([16, 16], 1, asked)).toEqual([16, units]);
  });
});
