import { expect, it } from "vitest";
import { createMethod, optimizers, resolve, type Values } from "../index.ts";

/** Runs an optimizer down `scale` times (x² + 10 y⁴)/2. */
function run(id: string, given: Values, scale: number): number[] {
  const definition = optimizers.get(id);
  if (!definition) throw new RangeError(id);
  const method = createMethod(definition, 1);
  const [data, grad] = [Float64Array.of(2, -1.5), new Float64Array(2)];
  const tensors = [{ data, grad, shape: [2] }];
  method.add(tensors[0]);
  for (const [name, value] of Object.entries(resolve(definition, given))) method.set(0, name, value);
  const evaluate = () => {
    grad[0] = scale * data[0];
    grad[1] = scale * 20 * data[1] ** 3;
    return (scale * (data[0] ** 2 + 10 * data[1] ** 4)) / 2;
  };
  const hessianProduct = ([v]: readonly Float64Array[], [out]: readonly Float64Array[]) => {
    out[0] = scale * v[0];
    out[1] = scale * 60 * data[1] ** 2 * v[1];
  };
  for (let step = 0; step < 20; step++) {
    const loss = evaluate();
    method.step(tensors, { loss, evaluate, hessianProduct });
  }
  return [...data];
}

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, i) => Math.abs(value - other[i]) <= 1e-4 * Math.abs(value));

/** Optimizers whose learning rate is a part of something that suits every surface, or, as RAdam's, now a length, now not. */
const without = [
  "adadelta",
  "adafactor",
  "dadapt-sgd",
  "lamb",
  "lars",
  "lbfgs",
  "newton",
  "prodigy",
  "radam",
];

it("is stated of every learning rate but a few", () => {
  const found = [...optimizers.values()].filter(
    ({ hyperparameters: { lr } }) => lr !== undefined && lr.unit === undefined,
  );
  expect(found.map(({ id }) => id).sort()).toEqual(without);
});

const stated = [...optimizers.values()].filter(({ hyperparameters }) => hyperparameters.lr?.unit);

it.each(stated)(
  "$id goes the same way down a loss 64 times as high, with rates of the gradient 64 times lower",
  (one) => {
    const { id, hyperparameters } = one;
    // The constants that keep quotients finite are to have no part in it.
    const eps = hyperparameters.eps && { eps: id === "shampoo" ? 1e-9 : 1e-30 };
    const rates = (gradient: number, length: number): Values => ({
      ...eps,
      ...Object.fromEntries(
        Object.entries(hyperparameters).flatMap(([name, { unit }]) =>
          unit ? [[name, unit === "gradient" ? gradient : length]] : [],
        ),
      ),
    });
    const path = run(id, rates(1e-3, 0.01), 1);
    expect(isNear(run(id, rates(1e-3 / 64, 0.01), 64), path)).toBe(true);
    expect(isNear(run(id, rates(1e-3, 0.01 / 64), 64), path)).toBe(false);
  },
);
