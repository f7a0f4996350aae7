import "../../datasets/data/all.ts";
import { afterEach, describe, expect, test, vi } from "vitest";
import golden from "../../network/golden/float32.json" with { type: "json" };
import { MLP, type MLPOptions } from "../../network/index.ts";
import { MethodWrapper } from "../../optim/engine/method-wrapper.ts";
import {
  Adam,
  AdamW,
  float32,
  type Method,
  type Numbers,
  type OptimizerDefinition,
  optimizers,
  RMSprop,
  RuleMethod,
  SGD,
} from "../../optim/index.ts";
import { EachTensor } from "../../optim/matrix/mover.ts";
import { WholeMethod } from "../../optim/whole/whole-method.ts";
import type { Course, Position } from "../course.ts";
import { decode, encode, type NetworkSpec, networkCourse, Race, run, splitFor } from "../index.ts";
import type { BatchObjective } from "./batches.ts";

function specOf(link: string): NetworkSpec {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  if (spec.kind !== "network") throw new Error(link);
  return spec;
}

/** The error of a number that is rounded to single precision, relative to it. */
const roundoff = 2 ** -24;

describe("training in single precision agrees with PyTorch's, to a rounding error a step", () => {
  // Each step rounds a parameter once, by half a unit in its last place at most. The errors of gradients, which are sums
  // in another order, are multiplied by the learning rate. PyTorch 1.13 and 2.13 differ by up to a quarter of this.
  for (const wanted of golden.cases)
    test(wanted.link, () => {
      const spec = specOf(wanted.link);
      const course = networkCourse(spec, splitFor(spec));
      const { samples, inputs, targets } = (course.objective as BatchObjective).batchAt(0);
      expect(inputs).toEqual(
        Float32Array.from({ length: inputs.length }, (_, i) => at(wanted.inputs, i, samples)),
      );
      expect(targets).toEqual(Float32Array.from(wanted.targets));
      expect(course.start).toEqual(Float32Array.from(wanted.initial_parameters.flat()));

      const [{ loss, params }] = run(spec);
      const tolerance = wanted.steps * roundoff;
      for (const [t, expected] of wanted.loss.entries())
        expect(Math.abs(loss[t] - expected) / wanted.loss[0], `loss at ${t}`).toBeLessThan(tolerance);
      for (const [k, { from, to }] of course.tensors.entries()) {
        const tensor = wanted.final_parameters[k];
        const largest = Math.max(...tensor.map(Math.abs));
        for (const [i, value] of tensor.entries())
          expect(Math.abs(params.subarray(from, to)[i] - value) / largest, `tensor ${k}`).toBeLessThan(
            tolerance,
          );
      }
      // In double precision the numbers are others.
      expect(run(specOf(wanted.link.replace("float32", "float64")))[0].params).not.toEqual(params);
    });
});

describe("an optimizer of the library with state in single precision trains as PyTorch, and as the link", () => {
  const classes: Record<string, typeof SGD | typeof Adam | typeof AdamW | typeof RMSprop> = {
    SGD,
    Adam,
    AdamW,
    RMSprop,
  };
  for (const wanted of golden.cases)
    test(wanted.link, () => {
      const spec = specOf(wanted.link);
      const { layers, activation, loss_function: loss, optimizer: name, options, steps } = wanted;
      const mlp = new MLP({ layers, activation, loss, precision: "float32" } as MLPOptions);
      const params = mlp.parameters();
      for (const [k, values] of wanted.initial_parameters.entries()) params[k].data.set(values);
      const { weight_decay: weightDecay, ...others } = options as { lr: number; weight_decay?: number };
      const optimizer = new classes[name](params, {
        ...others,
        ...(weightDecay === undefined ? {} : { weightDecay }),
        ...(Object.hasOwn(options, "momentum") ? { dampening: 0 } : {}),
        stateDtype: float32,
      });
      const tolerance = steps * roundoff;
      for (const expected of wanted.loss) {
        optimizer.zeroGrad();
        const value = mlp.lossAndGradient(wanted.inputs, wanted.targets);
        expect(Math.abs(value - expected) / wanted.loss[0]).toBeLessThan(tolerance);
        optimizer.step();
      }
      for (const [k, { data }] of params.entries()) {
        const largest = Math.max(...wanted.final_parameters[k].map(Math.abs));
        for (const [i, value] of wanted.final_parameters[k].entries())
          expect(Math.abs(data[i] - value) / largest, `tensor ${k}`).toBeLessThan(tolerance);
      }
      const [{ params: ended }] = run(spec);
      expect(params.flatMap(({ data }) => [...data])).toEqual([...ended]);
    });
});

/** Returns the i-th number of rows of samples, feature by feature. */
const at = (rows: readonly (readonly number[])[], i: number, samples: number): number =>
  rows[i % samples][Math.floor(i / samples)];

afterEach(() => vi.restoreAllMocks());

/** Runs a race; returns the contenders' last positions and their methods. */
function ended(link: string): { positions: Position[]; methods: Method[] } {
  const spec = specOf(link);
  const positions = new Set<Position>();
  const recorder = {
    begin: () => {},
    record: (position: Position) => positions.add(position),
    take: () => ({}),
  };
  const course: Course<object> = { ...networkCourse(spec, splitFor(spec)), recorder: () => recorder };
  // Every method that is made is given tensors.
  const kinds = [RuleMethod, EachTensor, WholeMethod, MethodWrapper];
  const spies = kinds.map(({ prototype }) => vi.spyOn(prototype as Method, "add").mockClear());
  const stretches = new Race(spec, course).advance(spec.steps);
  expect(stretches.map(({ status }) => status.kind)).toEqual(stretches.map(() => "finished"));
  const methods = new Set(spies.flatMap(({ mock }) => mock.contexts as Method[]));
  return { positions: [...positions], methods: [...methods] };
}

const isSingle = (values: Numbers): boolean => values.every((value) => Object.is(Math.fround(value), value));

/** Networks have no exact second derivatives. */
const needsHessian = (one: OptimizerDefinition): boolean => one.kind === "method" && one.needs === "hessian";

/** Returns the state's arrays by name, but for a schedule's: it computes a learning rate, which is no parameter's. */
const arraysOf = (method: Method) => {
  const { tensors, shared } = method.save();
  return [...tensors, shared]
    .flatMap((values) => Object.entries(values))
    .filter((entry): entry is [string, Float64Array] => typeof entry[1] !== "number")
    .filter(([name]) => !name.startsWith("cosine"));
};

describe("after training in single precision, parameters, gradients and state are singles", () => {
  const addons = [
    "sam",
    "accumulate.steps:2",
    "clip-norm.maxNorm:0.5",
    "clip-value",
    "lookahead",
    "warmup",
    "cosine",
  ];
  const links = [
    ...[...optimizers.values()]
      .filter((one) => !needsHessian(one))
      .map(({ id }) => `data=xor&loss=mse&net=2-5-4-1&o=${id}`),
    ...addons.map((addon) => `data=iris&net=4-5-3&act=gelu&o=adam,${addon}`),
  ];
  let states = 0;
  test.each(links)("%s", (link) => {
    const { positions, methods } = ended(`${link}&samples=60&batch=16&precision=float32&steps=25`);
    for (const { params, grads } of positions) {
      expect([params, grads].map((numbers) => numbers.constructor)).toEqual([Float32Array, Float32Array]);
      expect(isSingle(params) && isSingle(grads)).toBe(true);
    }
    for (const [name, values] of methods.flatMap(arraysOf)) {
      expect(isSingle(values), name).toBe(true);
      states += 1;
    }
    // The check is one that doubles fail.
    const { methods: doubles } = ended(`${link}&samples=60&batch=16&steps=25`);
    for (const [name, values] of doubles.flatMap(arraysOf))
      if (/^(m|v|momentum|slow|direction|sum|left)$/.test(name)) expect(isSingle(values), name).toBe(false);
  });

  test("of many optimizers", () => {
    expect(states).toBeGreaterThan(100);
  });
});

describe("a link's precision", () => {
  const base = "data=moons&net=2-8-1";

  test.each(["float32", "Float32", "torch.float32"])("%s is single", (text) => {
    const spec = specOf(`${base}&precision=${text}`);
    expect(spec.precision).toBe("float32");
    expect(encode(spec)).toContain("&precision=float32");
    expect(decode(encode(spec))).toEqual({ spec, problems: [] });
  });

  test("is double where it is left out, and then not in the spec", () => {
    for (const link of [base, `${base}&precision=float64`, `${base}&precision=torch.float64`]) {
      const spec = specOf(link);
      expect(Object.hasOwn(spec, "precision")).toBe(false);
      expect(encode(spec)).not.toContain("precision");
    }
  });

  test("that is unknown is reported with those permitted and the nearest", () => {
    expect(decode(`${base}&precision=flaot32`).problems).toEqual([
      {
        field: "precision",
        value: "flaot32",
        message: "must be one of float64, float32; using float64. Did you mean float32?",
      },
    ]);
    expect(decode(`${base}&precision=half`).problems[0].message).toBe(
      "must be one of float64, float32; using float64",
    );
  });

  test("is for networks only", () => {
    const { spec, problems } = decode("surface=beale&precision=float32");
    expect(problems).toEqual([
      { field: "precision", value: "float32", message: "is for networks only (data=), so it is ignored" },
    ]);
    expect(spec).toEqual(decode("surface=beale").spec);
  });
});

test("an overflow of singles ends a run as one of doubles does", () => {
  const [{ status, cause }] = run(
    specOf("data=diabetes&net=10-8-8-8-1&act=relu&o=sgd,lr:1e6&precision=float32&steps=50"),
  );
  expect(status).toBe("diverged");
  expect(cause).toMatch(/overflowed|left the finite range/);
});
