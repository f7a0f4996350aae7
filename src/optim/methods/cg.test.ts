import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { ConjugateGradient, type ConjugateGradientOptions, Parameter } from "../index.ts";

/** Makes ½·xᵀAx − bᵀx with a random A, symmetric with eigenvalues above 0.5. */
function quadratic(n: number) {
  const random = new Random(n);
  const b = Float64Array.from({ length: n }, () => random.normal());
  const root = Float64Array.from({ length: n * n }, () => random.normal());
  const a = (i: number, j: number) => {
    let sum = i === j ? 0.5 : 0;
    for (let k = 0; k < n; k++) sum += root[i * n + k] * root[j * n + k];
    return sum;
  };
  const parameter = new Parameter(new Float64Array(n));
  const closure = () => {
    const x = parameter.data;
    const slope = Float64Array.from(b, (bi, i) => x.reduce((sum, xj, j) => sum + a(i, j) * xj, -bi));
    parameter.grad = slope;
    return x.reduce((sum, xi, i) => sum + 0.5 * xi * (slope[i] - b[i]), 0);
  };
  return { parameter, closure };
}

const length = (x: Float64Array) => Math.hypot(...x);

describe("conjugate gradient", () => {
  const kinds: Required<ConjugateGradientOptions>["formula"][] = [
    "polak-ribiere",
    "fletcher-reeves",
    "hestenes-stiefel",
  ];
  for (const formula of kinds)
    for (const n of [2, 5, 8])
      it(`finds the minimum of a quadratic of ${n} dimensions in ${n} steps, ${formula}`, () => {
        const { parameter, closure } = quadratic(n);
        const optimizer = new ConjugateGradient([parameter], { c2: 1e-12, formula });
        closure();
        const first = length(parameter.grad as Float64Array);
        for (let step = 0; step < n - 1; step++) optimizer.step(closure);
        closure();
        const before = length(parameter.grad as Float64Array);
        optimizer.step(closure);
        closure();
        expect(length(parameter.grad as Float64Array) / first).toBeLessThan(1e-6);
        expect(before / first).toBeGreaterThan(1e-5);
      });

  it("stays at a stationary point", () => {
    const parameter = new Parameter([0, 0]);
    new ConjugateGradient([parameter]).step(() => {
      parameter.grad = Float64Array.of(0, 0);
      return 1;
    });
    expect([...parameter.data]).toEqual([0, 0]);
  });

  it("lists its formulas where one is unknown", () => {
    expect(() => new ConjugateGradient([new Parameter([1])], { formula: "pr" as never })).toThrow(
      'formula must be one of "polak-ribiere", "fletcher-reeves", "hestenes-stiefel", got "pr"',
    );
  });
});
