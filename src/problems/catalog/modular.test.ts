import { describe, expect, it } from "vitest";
import { makeProblem } from "../make-problem.ts";

describe("modular addition", () => {
  it("trains on its share of the table", () => {
    const { matrix } = makeProblem("modular", {}, 1);
    expect(matrix?.marked?.cells.reduce((sum, cell) => sum + cell, 0)).toBe(480);
    const other = makeProblem("modular", {}, 2).matrix;
    expect(other?.marked?.cells).not.toEqual(matrix?.marked?.cells);
  });

  it("adds correctly with the weights of Gromov's solution, on all pairs", () => {
    // Σ cos(2πk(a + b)/p + φ + ψ) · cos(2πkc/p + φ + ψ), from squares whose other terms cancel over the phases.
    const [p, phases] = [7, 21];
    const units = 3 * phases;
    const problem = makeProblem("modular", { modulus: p, units }, 1);
    const params = new Float64Array(problem.size);
    for (let u = 0; u < units; u++) {
      const phase = (2 * Math.PI * Math.floor(u / 3)) / phases;
      const wave = (x: number, shift: number) => Math.cos((2 * Math.PI * (1 + (u % 3)) * x) / p + shift);
      for (let x = 0; x < p; x++) {
        params[u * 2 * p + x] = wave(x, phase);
        params[u * 2 * p + p + x] = wave(x, 3 * phase);
        params[2 * p * units + x * units + u] = wave(x, 4 * phase);
      }
    }
    const { train: onTrain, test } = problem.evaluate(params);
    expect([onTrain.accuracy, test.accuracy]).toEqual([1, 1]);
  });

  it("says how many parameters are too many", () => {
    expect(() => makeProblem("modular", { modulus: 61, units: 256 }, 1)).toThrow(
      "256 hidden units with modulus 61 are 46848 parameters; at most 20000 are permitted",
    );
    expect(() => makeProblem("modular", { modulus: 2, share: 0.05 }, 1)).toThrow(
      "a share of 0.05 leaves no pair to train on, of 4",
    );
  });
});
