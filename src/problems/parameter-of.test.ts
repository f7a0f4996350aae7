import { describe, expect, it } from "vitest";
import { problems } from "./index.ts";
import { makeProblem } from "./make-problem.ts";

/** Settings under which a problem is small and its parts depend on its parameters at the start. */
const small = {
  quadratic: { dimensions: 7, blocks: 2, axes: "random" },
  zipf: { classes: 8 },
  memory: { facts: 4, dimensions: 6 },
  sparse: { features: 6 },
  noise: { weights: 6, groups: 2 },
} as const;

/** Returns the magnitudes of a number's central differences by each parameter, at the start. */
function slopesOf(start: Float64Array, read: (params: Float64Array) => number): number[] {
  const step = 1e-5;
  return Array.from(start, (_, i) => {
    const [up, down] = [step, -step].map((by) => {
      const moved = start.slice();
      moved[i] += by;
      return read(moved);
    });
    return Math.abs(up - down) / (2 * step);
  });
}

describe("the parameter that a part depends on most", () => {
  it.each(Object.entries(small))("has the steepest slope of all in %s", (id, settings) => {
    const { start, parts, evaluate, parameterOf } = makeProblem(id, settings, 3);
    for (const part of parts.keys()) {
      const slopes = slopesOf(start, (params) => evaluate(params).parts[part]);
      expect(slopes[parameterOf?.(part) ?? -1]).toBeGreaterThan(Math.max(...slopes) * (1 - 1e-6));
      expect(Math.max(...slopes)).toBeGreaterThan(0);
    }
  });

  it("has the steepest slope of a cell of the memory too, whose target is recalled exactly", () => {
    const { start, matrix } = makeProblem("memory", small.memory, 3);
    if (!matrix?.parameterOf) throw new Error("a matrix");
    const out = new Float64Array(matrix.rows * matrix.columns);
    for (let cell = 0; cell < out.length; cell++) {
      const slopes = slopesOf(start, (params) => {
        matrix.write(params, out);
        return out[cell];
      });
      expect(slopes[matrix.parameterOf(cell)]).toBeGreaterThan(Math.max(...slopes) * (1 - 1e-6));
    }
    expect(matrix.target).toHaveLength(out.length);
  });

  it("is one of the parameters in every problem that knows it", () => {
    for (const id of problems.keys()) {
      const { size, parts, parameterOf } = makeProblem(id, {}, 1);
      for (const part of parts.keys()) {
        const found = parameterOf?.(part) ?? 0;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThan(size);
      }
    }
  });
});
