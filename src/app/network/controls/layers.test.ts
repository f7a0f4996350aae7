import { describe, expect, it } from "vitest";
import { withActivation, withLayer, withoutLayer, withUnits } from "./layers.ts";

describe("hidden layers", () => {
  const layers = (hidden: number[], activation = "tanh") => ({ hidden, activation });

  it("adds a layer like the last", () => {
    expect(withLayer(layers([16, 4]))).toEqual(layers([16, 4, 4]));
    expect(withLayer(layers([]))).toEqual(layers([8]));
    expect(withLayer(layers([16, 4], "tanh-relu"))).toEqual(layers([16, 4, 4], "tanh-relu-relu"));
  });

  it("adds none to six layers", () => {
    const six = [1, 2, 3, 4, 5, 6];
    expect(withLayer(layers(six))).toEqual(layers(six));
  });

  it("removes the layer at the index, not another of the same width, with its activation", () => {
    expect(withoutLayer(layers([8, 8, 3]), 1)).toEqual(layers([8, 3]));
    expect(withoutLayer(layers([3]), 0)).toEqual(layers([]));
    expect(withoutLayer(layers([8, 8, 3], "tanh-relu-sine"), 1)).toEqual(layers([8, 3], "tanh-sine"));
    expect(withoutLayer(layers([8, 3], "tanh-relu"), 0)).toEqual(layers([3], "relu"));
  });

  it("keeps the weights between layers within their limit", () => {
    expect(withUnits([512, 400], 1, 600)).toEqual([512, 512]);
    expect(withUnits([512, 256, 4], 1, 600)).toEqual([512, 508, 4]);
    expect(withLayer(layers([512, 500]))).toEqual(layers([512, 500, 12]));
    expect(withLayer(layers([512, 512]))).toEqual(layers([512, 512]));
    expect(withoutLayer(layers([512, 2, 512, 2]), 1)).toEqual(layers([512, 510, 2]));
  });

  it("gives one layer another activation, and writes one name where all have the same", () => {
    expect(withActivation(layers([8, 8, 3]), 1, "relu")).toBe("tanh-relu-tanh");
    expect(withActivation(layers([8, 3], "tanh-relu"), 0, "relu")).toBe("relu");
  });

  it.each([
    [0, 1],
    [1, 1],
    [2.6, 3],
    [512, 512],
    [1000, 512],
  ])("turns %d units into %d, a whole number within the range", (asked, units) => {
    expect(withUnits([16, 16], 1, asked)).toEqual([16, units]);
  });
});
