import { describe, expect, it } from "vitest";
import { optimizers, Parameter, resolve, SGD, type SGDOptions } from "../../optim/index.ts";
import { eigenvalues, sgdLimit } from "./stability.ts";

const definition = optimizers.get("sgd");
if (!definition) throw new Error("sgd is missing");

/** Says whether SGD on λ/2·x² comes closer to 0 than it started. */
function settles(options: SGDOptions, curvature: number): boolean {
  const parameter = new Parameter([1]);
  const sgd = new SGD([parameter], options);
  for (let i = 0; i < 20_000; i++) {
    parameter.grad = Float64Array.of(curvature * parameter.data[0]);
    sgd.step();
  }
  return Math.abs(parameter.data[0]) < 1;
}

describe("the learning rate at which SGD begins to diverge", () => {
  const cases: SGDOptions[] = [
    {},
    { momentum: 0.9 },
    { momentum: 0.9, dampening: 0 },
    { momentum: 0.5, dampening: 0.2 },
    { momentum: 0.9, nesterov: true },
    { momentum: 0.3, nesterov: true },
    { weightDecay: 3 },
    { momentum: 0.9, dampening: 0, weightDecay: 3 },
  ];
  for (const options of cases)
    it(`${JSON.stringify(options)}: settles just below it, not just above`, () => {
      const { nesterov, maximize: _, ...numbers } = options;
      const values = resolve(definition, { ...numbers, ...(nesterov ? { nesterov: 1 } : {}) });
      const limit = sgdLimit(values, 7);
      expect(settles({ ...options, lr: limit * 0.99 }, 7)).toBe(true);
      expect(settles({ ...options, lr: limit * 1.01 }, 7)).toBe(false);
    });

  it("is the published 2/λ for plain SGD and (2 + 2μ)/λ with heavy ball (Goh 2017)", () => {
    expect(sgdLimit(resolve(definition, {}), 4)).toBe(0.5);
    expect(sgdLimit(resolve(definition, { momentum: 0.5, dampening: 0 }), 4)).toBe(0.75);
  });

  it("does not exist where the surface does not curve upwards", () => {
    expect(sgdLimit(resolve(definition, {}), 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("eigenvalues", () => {
  it("are those worked out by hand", () => {
    expect(eigenvalues(2, 0, 5)).toEqual([2, 5]);
    expect(eigenvalues(0, 1, 0)).toEqual([-1, 1]);
    const [small, large] = eigenvalues(4, 2, 1);
    expect(small).toBeCloseTo(0, 14);
    expect(large).toBeCloseTo(5, 14);
  });
});
