import { describe, expect, it } from "vitest";
import { indexOf, parameterIn, parameterName } from "./parameter.ts";

const tensors = [
  { name: "weight", from: 0, to: 6, shape: [2, 3] },
  { name: "bias", from: 6, to: 8, shape: [2] },
];

describe("a parameter of a problem", () => {
  it("is found by its index among all, and gives that index back", () => {
    for (let index = 0; index < 8; index++) {
      const { tensor, indices } = parameterIn(index, tensors);
      expect(indexOf(tensors[tensor], indices)).toBe(index);
    }
    expect(parameterIn(4, tensors)).toEqual({ tensor: 0, element: 4, indices: [1, 1] });
    expect(parameterIn(7, tensors)).toEqual({ tensor: 1, element: 1, indices: [1] });
  });

  it("is the last one where there are fewer", () => {
    expect(parameterIn(100, tensors)).toMatchObject({ tensor: 1, element: 1 });
  });

  it("is named by its tensor and its indices, which count from 1", () => {
    expect(parameterName(parameterIn(4, tensors), tensors)).toBe("weight, row 2, column 2");
    expect(parameterName(parameterIn(6, tensors), tensors)).toBe("bias, 1");
  });

  it("stays within a tensor that was just chosen", () => {
    expect(indexOf(tensors[0], [])).toBe(0);
    expect(indexOf(tensors[0], [7, 7])).toBe(5);
  });
});
