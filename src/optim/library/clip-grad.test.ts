import { describe, expect, it } from "vitest";
import {
  addons,
  clipGradNorm,
  clipGradValue,
  compose,
  createMethod,
  optimizers,
  Parameter,
  resolve,
} from "../index.ts";

const withGradient = (grad: readonly number[]): Parameter => {
  const parameter = new Parameter(grad.map(() => 0));
  parameter.grad = Float64Array.from(grad);
  return parameter;
};

/** Returns the updates of SGD with lr 1, wrapped in an addon, for the gradients of each step; null has none. */
function moves(
  id: string,
  given: Record<string, number>,
  steps: readonly (readonly (number[] | null)[])[],
): number[][] {
  const [sgd, addon] = [optimizers.get("sgd"), addons.get(id)];
  if (!sgd || !addon) throw new Error(id);
  const definition = compose(sgd, [addon]);
  const method = createMethod(definition, 1);
  const parameters = steps[0].map((grad) => new Parameter((grad ?? [0]).map(() => 0)));
  for (const [k, parameter] of parameters.entries()) {
    method.add(parameter);
    for (const [name, value] of Object.entries(resolve(definition, { lr: 1, ...given })))
      method.set(k, name, value);
  }
  return steps.map((grads) => {
    for (const [k, grad] of grads.entries()) parameters[k].grad = grad && Float64Array.from(grad);
    method.step(parameters, { loss: 0, evaluate: () => 0, hessianProduct: () => {} });
    return parameters.flatMap(({ data }) => [...data]);
  });
}

describe("clipping by norm", () => {
  it("shortens all gradients together, as clip_grad_norm_ does", () => {
    // ‖(3, 0, 4)‖ = 5; PyTorch multiplies by 2 / (5 + 1e-6).
    const factor = 2 / (5 + 1e-6);
    const params = [withGradient([3, 0]), withGradient([4]), new Parameter([7])];
    const grad = params[0].grad;
    expect(clipGradNorm(params, 2)).toBe(5);
    expect(params.map((one) => one.grad && [...one.grad])).toEqual([[3 * factor, 0], [4 * factor], null]);
    expect(params[0].grad).toBe(grad);
    expect(moves("clip-norm", { "clip-norm.maxNorm": 2 }, [[[3, 0], [4]]])).toEqual([
      [-3 * factor, -0, -4 * factor].map((move) => move + 0),
    ]);
  });

  it("leaves shorter gradients and a gradient of 0 as they are", () => {
    const params = [withGradient([0.3, -0.4])];
    expect(clipGradNorm(params, 1)).toBeCloseTo(0.5, 15);
    expect([...(params[0].grad ?? [])]).toEqual([0.3, -0.4]);
    expect(clipGradNorm([withGradient([0])], 1)).toBe(0);
  });
});

describe("clipping by value", () => {
  it("cuts each component, as clip_grad_value_ does", () => {
    const params = [withGradient([3, -0.5]), withGradient([-4])];
    clipGradValue(params, 1);
    expect(params.map((one) => [...(one.grad ?? [])])).toEqual([[1, -0.5], [-1]]);
    expect(moves("clip-value", { "clip-value.clipValue": 1 }, [[[3, -0.5], [-4]]])).toEqual([[-1, 0.5, 1]]);
  });
});

describe("wrong arguments of the clipping functions change nothing", () => {
  const params = [withGradient([3])];
  const cases: [string, () => unknown, typeof RangeError | typeof TypeError, RegExp][] = [
    ["NaN", () => clipGradNorm(params, Number.NaN), RangeError, /maxNorm must be above 0, got NaN/],
    ["0", () => clipGradNorm(params, 0), RangeError, /maxNorm must be above 0, got 0/],
    ["text", () => clipGradNorm(params, "1" as never), TypeError, /maxNorm must be a number, got "1"/],
    ["-1", () => clipGradValue(params, -1), RangeError, /clipValue must be above 0, got -1/],
    [
      "PyTorch's norm_type",
      () => clipGradNorm(params, 1, Number.POSITIVE_INFINITY as never),
      TypeError,
      /normType must be left out, as the norm is always the Euclidean one, got Infinity/,
    ],
    ["no parameters", () => clipGradNorm([], 1), RangeError, /params must hold at least one/],
    ["one parameter", () => clipGradValue(params[0] as never, 1), TypeError, /params must be an array/],
  ];
  for (const [name, act, type, message] of cases)
    it(name, () => {
      expect(act).toThrow(type);
      expect(act).toThrow(message);
      expect(params[0].grad).toEqual(Float64Array.of(3));
    });
});

describe("accumulation", () => {
  const given = { "accumulate.steps": 3 };

  it("makes an update at every k-th step, by the mean gradient", () => {
    const seen = moves("accumulate", given, [[[1]], [[2]], [[6]], [[30]], [[0]], [[0]], [[9]]]);
    expect(seen).toEqual([[0], [0], [-3], [-3], [-3], [-13], [-13]]);
  });

  it("divides by all steps where a gradient was missing at some, and does not move a tensor that never had one", () => {
    const seen = moves("accumulate", given, [
      [[3], null],
      [null, null],
      [[3], null],
      [null, [6]],
      [null, null],
      [null, null],
    ]);
    expect(seen[2]).toEqual([-2, 0]);
    expect(seen[5]).toEqual([-2, -2]);
  });
});
