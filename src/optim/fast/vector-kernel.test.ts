import { afterEach, describe, expect, test, vi } from "vitest";
import { Random } from "../../random/random.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import type { RuleDefinition } from "../define/definition.ts";
import { makeKernelsWith } from "../engine/tensor-kernel.ts";
import {
  Adam,
  createMethod,
  type Numbers,
  optimizers,
  Parameter,
  resolve,
  ruleProgram,
  SGD,
  type Values,
} from "../index.ts";
import { vectorKernel } from "./vector-kernel.ts";

afterEach(() => {
  makeKernelsWith(() => null);
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
  for (const [k, tensor] of tensors.entries()) {
    method.add(tensor);
    for (const [name, value] of Object.entries(resolve(definition, given))) method.set(k, name, value);
  }
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
      makeKernelsWith(() => null);
      const loops = run(rule, given, make);
      let made = 0;
      makeKernelsWith((program, data) => {
        const kernel = vectorKernel(program, data);
        if (kernel) made += 1;
        return kernel;
      });
      const vectors = run(rule, given, make);
      expect(made).toBe(2);
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

  makeKernelsWith(vectorKernel);
  const other = new Adam([copy], { lr: 0.01, amsgrad: true });
  other.loadStateDict(halfway);
  steps(other, copy, 3);
  expect(differences(copy.data, data)).toEqual([]);
  expect(other.stateDict()).toEqual(adam.stateDict());
  expect(parameter.data).toBe(data);
});

test("a gradient that is the parameter's own array is read before it is written", () => {
  makeKernelsWith(vectorKernel);
  const parameter = new Parameter(new Float64Array(5000).fill(2), { share: true });
  parameter.grad = parameter.data;
  new SGD([parameter], { lr: 0.25 }).step();
  expect(new Set(parameter.data)).toEqual(new Set([1.5]));
});

test("for small tensors, and where there is not enough memory, there are loops", () => {
  expect(vectorKernel({} as never, new Float64Array(1023))).toBe(null);
  const program = ruleProgram(rules[0]);
  const data = new Float64Array(5000);
  expect(vectorKernel(program, data)).not.toBe(null);
  refuseMemory();
  expect(vectorKernel(program, data)).toBe(null);
});
