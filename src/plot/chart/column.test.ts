import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexAt, stepOf } from "./column.ts";

describe("indexAt", () => {
  it("returns the step itself where there is a value a step, at most the last index", () => {
    const column = { steps: null, length: 4 };
    expect([-1, 0, 2, 3, 4, 99].map((step) => indexAt(column, step))).toEqual([-1, 0, 2, 3, 3, 3]);
    expect(indexAt({ steps: null, length: 0 }, 5)).toBe(-1);
  });

  it("finds the evaluation at a step or the last one before it", () => {
    const column = { steps: Float64Array.of(0, 4, 8, 12, 99), length: 4 };
    expect([0, 3, 4, 7, 8, 12, 500].map((step) => indexAt(column, step))).toEqual([0, 0, 1, 1, 2, 3, 3]);
    expect(indexAt({ steps: Float64Array.of(4), length: 1 }, 3)).toBe(-1);
    expect(indexAt({ steps: new Float64Array(8), length: 0 }, 3)).toBe(-1);
  });

  it("finds what a linear search finds", () => {
    const strides = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(strides, fc.nat(400), (list, step) => {
        let at = 0;
        const steps = Float64Array.from([0, ...list], (stride) => {
          at += stride;
          return at;
        });
        const column = { steps, length: steps.length };
        const found = indexAt(column, step);
        expect(stepOf(column, found)).toBe([...steps].filter((known) => known <= step).at(-1));
      }),
    );
  });
});
