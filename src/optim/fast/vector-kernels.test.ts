import { afterEach, describe, expect, test, vi } from "vitest";
import { Random } from "../../random/random.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import type { RuleDefinition } from "../define/definition.ts";
import { makeKernelsWith } from "../engine/tensor-kernel.ts";
import {
  Adam,
  createMethod,
  type Numbers,
  OptimizerParam,
  optimizers,
  Parameter,
  resolve,
  ruleProgram,
  SGD,
  type Values,
} from "../index.ts";
import { vectorKernels } from "./vector-kernels.ts";

afterEach(() => {
  makeKernelsWith(() => []);
  vi.unstubAllGlobals();
});

const rules = [...optimizers.values()].filter((one): one is RuleDefinition => one.kind === "rule");

type Make = (size: number) => Numbers;
const double: Make = (size) => new Float64Array(size);
const single: Make = (size) => new Float32Array(size);

/** A tensor below the size from which on vectors are used, one of a whole block, and one of an odd size beyond it. */
const sizes = [3, 4096, 5001];

/** Runs a rule down Σ aᵢ·pᵢ²/2, with some gradients that are no ordinary numbers; returns the parameters. */
function run(definition: RuleDefinition, given: Values, make: Make) {
  const random = new Random(7);
  const method = createMethod(definition, 5);
  const tensors = sizes.map((size) => {
    const data = make(size).map(() => random.normal());
    return { data, grad: make(size), shape: [size] };
  });
  const curvatures = tensors.map(({ data }) =>
    Float64Array.from(data, () => 10 ** (2 * random.uniform() - 1)),
  );
  for (const tensor of tensors) method.add(tensor);
  for (const k of tensors.keys())
    for (const [name, value] of Object.entries(resolve(definition, given))) method.set(k, name, value);
  const evaluate = () => {
    let loss = 0;
    for (const [k, { data, grad }] of tensors.entries())
      for (let i = 0; i < data.length; i++) {
        grad[i] = curvatures[k][i] * data[i];
        loss += 0.5 * grad[i] * data[i];
      }
    return loss;
  };
  for (let step = 0; step < 4; step++) {
    const loss = evaluate();
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e-310, 1e300];
    if (step === 2)
      for (const { grad } of tensors) for (const [i, x] of odd.entries()) grad[grad.length - 1 - i] = x;
    method.step(tensors, {
      loss,
      evaluate,
      hessianProduct: (vectors, out) => {
        for (const [k, { grad }] of tensors.entries()) {
          for (let i = 0; i < grad.length; i++) out[k][i] = curvatures[k][i] * vectors[k][i];
          // As a closure does that computes gradients elsewhere.
          grad.fill(123);
        }
      },
    });
  }
  return { data: tensors.map(({ data }) => data), state: method.save() };
}

describe("kernels of vector instructions give the numbers of the loops, to the bit", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const variants = (rule.variants ?? []).slice(-2).map(({ values }) => values);
    for (const [given, make] of [
      [{}, double],
      ...variants.map((values, i) => [values, i % 2 === 0 ? single : double] as const),
    ] as const) {
      makeKernelsWith(() => []);
      const loops = run(rule, given, make);
      let made = 0;
      makeKernelsWith((...given) => {
        const kernels = vectorKernels(...given);
        made += kernels.length;
        return kernels;
      });
      const vectors = run(rule, given, make);
      expect(made).toBe(sizes.length);
      for (const [k, data] of loops.data.entries()) expect(differences(vectors.data[k], data)).toEqual([]);
      for (const [k, slots] of loops.state.tensors.entries())
        for (const [name, values] of Object.entries(slots))
          if (typeof values !== "number")
            expect(differences(vectors.state.tensors[k][name] as Float64Array, values), name).toEqual([]);
    }
  });
});

/** Returns the indices at which two arrays differ. */
const differences = (a: Numbers, b: Numbers): number[] =>
  a.length === b.length ? [...a.keys()].filter((i) => !Object.is(a[i], b[i])).slice(0, 5) : [-1];

test("an optimizer continues from the state of one with loops, to the bit, and stays on the caller's arrays", () => {
  const size = 3000;
  const values = Array.from({ length: size }, (_, i) => Math.cos(i));
  const steps = (adam: Adam, parameter: Parameter, count: number) => {
    for (let step = 0; step < count; step++) {
      parameter.grad = parameter.data.map((x) => x + 0.1);
      adam.step();
    }
  };
  const parameter = new Parameter(values);
  const { data } = parameter;
  const adam = new Adam([parameter], { lr: 0.01, amsgrad: true });
  steps(adam, parameter, 3);
  const halfway = JSON.parse(JSON.stringify(adam.stateDict()));
  const copy = new Parameter(data);
  steps(adam, parameter, 3);

  makeKernelsWith(vectorKernels);
  const other = new Adam([copy], { lr: 0.01, amsgrad: true });
  other.loadStateDict(halfway);
  steps(other, copy, 3);
  expect(differences(copy.data, data)).toEqual([]);
  expect(other.stateDict()).toEqual(adam.stateDict());
  expect(parameter.data).toBe(data);
});

test("a gradient that is the parameter's own array is read before it is written", () => {
  makeKernelsWith(vectorKernels);
  const parameter = new Parameter(new Float64Array(5000).fill(2), { share: true });
  parameter.grad = parameter.data;
  new SGD([parameter], { lr: 0.25 }).step();
  expect(new Set(parameter.data)).toEqual(new Set([1.5]));
});

test("for small tensors, and where there is not enough memory, there are loops", () => {
  const program = ruleProgram(rules[0]);
  const kernels = (...lengths: number[]) => vectorKernels(program, lengths.map(double), false).length;
  expect(kernels(16, 15)).toBe(0);
  expect(kernels(16, 16)).toBe(2);
  refuseMemory();
  expect(kernels(50_000, 100_000)).toBe(0);
});

describe("tensors that move together have the numbers of those that move one by one", () => {
  /** Options of a tensor at a step, and whether it has a gradient then. */
  type Course = (tensor: number, step: number) => { readonly lr: number; readonly skips?: boolean };
  const courses: Record<string, Course> = {
    "with the same options throughout": () => ({ lr: 0.1 }),
    "with options of their own": (tensor) => ({ lr: tensor % 3 === 0 ? 0.1 : 0.2 }),
    "with options that part and meet again": (tensor, step) => ({ lr: step > 2 && tensor > 2 ? 0.3 : 0.1 }),
    "where some have no gradient in some steps": (tensor, step) => ({
      lr: 0.1,
      skips: (tensor + step) % 3 === 0,
    }),
  };
  const lengths = [16, 8, 5, 1, 5000, 12, 3];
  const total = lengths.reduce((a, b) => a + b);
  const offsets = lengths.map((_, k) => lengths.slice(0, k).reduce((a, b) => a + b, 0));
  /** Arrays of tensors: neighbours in one buffer, as a network's are, or each by itself. */
  const layouts = {
    flat: (make: Make) => {
      const all = make(total);
      return lengths.map((length, k) => all.subarray(offsets[k], offsets[k] + length));
    },
    separate: (make: Make) => lengths.map(make),
  };

  function steps(id: string, course: Course, layout: keyof typeof layouts, [data, grad]: readonly Make[]) {
    const random = new Random(3);
    const definition = optimizers.get(id)!;
    const method = createMethod(definition, 5);
    const arrays = layouts[layout](data);
    for (const array of arrays) for (let i = 0; i < array.length; i++) array[i] = random.normal();
    const given = layouts[layout](grad);
    for (const array of arrays) method.add({ data: array, grad: null, shape: [array.length] });
    for (let step = 0; step < 6; step++) {
      for (const [k, array] of given.entries()) {
        for (let i = 0; i < array.length; i++) array[i] = random.normal();
        for (const [name, value] of Object.entries(resolve(definition, { lr: course(k, step).lr })))
          method.set(k, name, value);
      }
      const tensors = arrays.map((array, k) => ({
        data: array,
        grad: course(k, step).skips ? null : step === 4 ? given[k].slice() : given[k],
        shape: [array.length],
      }));
      method.step(tensors, { loss: 1, evaluate: () => 1, hessianProduct: () => {} });
    }
    return { data: arrays.map((array) => [...array]), state: method.save() };
  }

  const precisions: Record<string, readonly Make[]> = {
    doubles: [double, double],
    singles: [single, single],
    "singles with gradients in double precision": [single, double],
  };
  // One with averages for each element, one with a uniform product, one with sums over a tensor, one over all.
  const ids = ["adam", "nadam", "lamb", "prodigy"];
  const cases = ids.flatMap((id) =>
    Object.keys(courses).flatMap((course) =>
      Object.keys(precisions).map((precision) => [id, course, precision]),
    ),
  );
  test.each(cases.filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 7 === 0))(
    "%s, %s, in %s",
    (id, course, precision) => {
      for (const layout of ["flat", "separate"] as const) {
        const run = () => steps(id, courses[course], layout, precisions[precision]);
        makeKernelsWith(() => []);
        const loops = run();
        makeKernelsWith(vectorKernels);
        expect(run()).toEqual(loops);
      }
    },
  );
});

test("gradients that are other parameters' values are read before these are written", () => {
  const step = () => {
    const values = new Float64Array(80).map((_, i) => i + 1);
    const [x, y] = [0, 40].map(
      (from) => new Parameter<Float64Array>(values.subarray(from, from + 40), { share: true }),
    );
    // The loss x·y.
    x.grad = y.data;
    y.grad = x.data;
    const sgd = new SGD([new OptimizerParam([x]), new OptimizerParam([y], { lr: 0.5 })], { lr: 0.25 });
    for (let i = 0; i < 3; i++) sgd.step();
    return [...values];
  };
  const loops = step();
  makeKernelsWith(vectorKernels);
  expect(step()).toEqual(loops);
});

test("a step that fails in between leaves nothing behind that the next one would move", () => {
  makeKernelsWith(vectorKernels);
  const { data, grad } = { data: [double(40).fill(1), double(40).fill(1)], grad: double(40).fill(1) };
  const sophia = optimizers.get("sophia-h")!;
  const method = createMethod(sophia, 1);
  for (const array of data) method.add({ data: array, grad, shape: [40] });
  for (const k of data.keys())
    for (const [name, value] of Object.entries(resolve(sophia, {}))) method.set(k, name, value);
  const tensors = (count: number) =>
    data.map((array, k) => ({ data: array, grad: k < count ? grad : null, shape: [40] }));
  const fails = () => {
    throw new Error("no product");
  };
  expect(() => method.step(tensors(2), { loss: 1, evaluate: () => 1, hessianProduct: fails })).toThrow(
    "no product",
  );
  method.step(tensors(1), { loss: 1, evaluate: () => 1, hessianProduct: () => {} });
  expect(data[0][0]).not.toBe(1);
  expect(new Set(data[1])).toEqual(new Set([1]));
});
