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

  it("gives one layer another activation, and writes one name where all have the same", () => {
    expect(withActivation(layers([8, 8, 3]), 1, "relu")).toBe("tanh-relu-tanh");
    expect(withActivation(layers([8, 3], "tanh-relu"), 0, "relu")).toBe("relu");
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
