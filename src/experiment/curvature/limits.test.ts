import { describe, expect, test } from "vitest";
import { createMethod, type StateValues, type Tensor } from "../../optim/index.ts";
import { decode } from "../index.ts";
import { definitionOf, valuesAt } from "../values.ts";
import { conditionAt, limitOf } from "./limits.ts";
import { preconditionerOf } from "./preconditioner.ts";

/** Returns the limit of a link's first contender at a step, with the learning rate that it has there. */
function limit(link: string, step = 0): number | null {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  const { lr } = valuesAt(spec, 0, step);
  const condition = conditionAt(spec, 0, step, lr);
  return condition && limitOf(condition, lr);
}

test("limits are the published ones", () => {
  expect(limit("o=sgd,lr:0.1")).toBeCloseTo(20, 12);
  // 2(1 + μ)/((1 − τ)·lr): heavy ball, and the exponential average, whose τ is μ.
  expect(limit("o=sgd,lr:0.1,momentum:0.9,dampening:0")).toBeCloseTo(38, 12);
  expect(limit("o=sgd,lr:0.1,momentum:0.9")).toBeCloseTo(380, 9);
  expect(limit("o=sgd,lr:0.1,momentum:0.9,nesterov:1")).toBeCloseTo(3.8 / 2.8 / 0.1, 12);
  expect(limit("o=sgd,lr:0.1,weightDecay:3")).toBeCloseTo(17, 12);
  // (2 + 2β₁)/((1 − β₁)·lr) is 38/lr at β₁ = 0.9 (Cohen et al. 2022).
  expect(limit("o=adam,lr:0.1")).toBeCloseTo(380, 9);
  expect(limit("o=adam,lr:0.1,beta1:0.5,amsgrad:1")).toBeCloseTo(60, 9);
  expect(limit("o=rmsprop,lr:0.1")).toBeCloseTo(20, 12);
});

test("limits follow edits", () => {
  const link = "o=sgd,lr:0.1&steps=9&at=5,1,lr:0.5";
  expect([limit(link, 4), limit(link, 5)]).toEqual([20, 4]);
});

test.each([
  "o=lion",
  "o=muon",
  "o=sgd,lr:0.1,clip-norm",
  "o=adam,sam",
  "o=sgd,lookahead",
  "rule=p=p-g&o=own",
  "data=moons&o=adam,biases.lr:0.1",
])("no limit is stated for %s", (link) => {
  expect(limit(link)).toBeNull();
});

/** States of updates so late, and decays so slow, that the preconditioner stays as it is. */
const settled: Readonly<Record<string, StateValues>> = {
  sgd: { v: Float64Array.of(0) },
  adam: { m: Float64Array.of(0), v: Float64Array.of(2e-3), u: Float64Array.of(0) },
  adamw: { m: Float64Array.of(0), v: Float64Array.of(2e-3), u: Float64Array.of(0) },
  adabelief: { m: Float64Array.of(0), s: Float64Array.of(2e-3) },
  yogi: { m: Float64Array.of(0), v: Float64Array.of(2e-3) },
  adamax: { m: Float64Array.of(0), u: Float64Array.of(30) },
  rmsprop: { v: Float64Array.of(5), a: Float64Array.of(0), b: Float64Array.of(0) },
  adagrad: { s: Float64Array.of(1e9) },
};

const slow = 1 - 1e-12;

/**
 * Returns whether a contender strays from 1e-6 to 1e-4 on λ/2·x², where the curvature is so many times its limit; false
 * where it comes to 1e-8, null where it does neither.
 */
function strays(contender: string, share: number): boolean | null {
  const { spec, problems } = decode(`o=${contender}`);
  expect(problems).toEqual([]);
  const definition = definitionOf(spec.contenders[0]);
  const { id } = definition;
  const fixed = { beta2: slow, alpha: slow, eps: id === "adabelief" ? 0 : 1e-8 };
  const values: Record<string, number> = valuesAt(spec, 0, 0);
  for (const [name, value] of Object.entries(fixed)) if (Object.hasOwn(values, name)) values[name] = value;
  const state = { steps: 1e9, ...settled[id] };
  const divisor = Float64Array.of(1);
  const condition = conditionAt(spec, 0, 0, values.lr)!;
  expect(condition.preconditioned).toBe(preconditionerOf(definition, values, state, divisor));
  // The limit is that of (λ + shift) / P, or of λ for plain SGD.
  const most = limitOf(condition, values.lr);
  const lambda = condition.preconditioned ? share * most * divisor[0] - condition.shift : share * most;
  const method = createMethod(definition, 0);
  const data = Float64Array.of(1e-6);
  const grad = Float64Array.of(0);
  const tensor: Tensor = { data, grad, shape: [1] };
  method.add(tensor);
  for (const [name, value] of Object.entries(values)) method.set(0, name, value);
  method.load({ tensors: [state], shared: {} });
  let [before, now] = [0, 1e-6];
  for (let i = 0; i < 10_000; i++) {
    grad[0] = lambda * data[0];
    method.step([tensor], { loss: 0, evaluate: () => 0, hessianProduct: () => {} });
    [before, now] = [now, Math.abs(data[0])];
    if (now > 1e-4) return true;
    // Oscillations pass through 0: two places in a row are close to it only where they have died out.
    if (Math.max(before, now) < 1e-8) return false;
  }
  return null;
}

describe("a contender comes closer just below its limit, and strays just above it", () => {
  test.each([
    "sgd,lr:0.1",
    "sgd,lr:0.1,momentum:0.9,dampening:0.3",
    "sgd,lr:0.1,momentum:0.8,nesterov:1,weightDecay:2",
    "adam,lr:0.1",
    "adam,lr:0.1,weightDecay:0.5",
    "adam,lr:0.1,decoupledWeightDecay:1,weightDecay:2",
    "adam,lr:0.01,beta1:0",
    "adamw,lr:0.1,weightDecay:1,beta1:0.5",
    "adabelief,lr:0.1",
    "yogi,lr:0.1",
    "adamax,lr:0.1,beta1:0.8",
    "rmsprop,lr:0.1",
    "rmsprop,lr:0.1,momentum:0.9,centered:1",
    "adagrad,lr:0.1,lrDecay:1e-9",
  ])("%s", (contender) => {
    expect(strays(contender, 0.98)).toBe(false);
    expect(strays(contender, 1.02)).toBe(true);
  });
});
