import { afterEach, describe, expect, it, test, vi } from "vitest";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import { makeKernelsWith } from "../engine/tensor-kernel.ts";
import { vectorKernels } from "../fast/vector-kernels.ts";
import {
  Adam,
  float32,
  LBFGS,
  LevenbergMarquardt,
  Lookahead,
  Muon,
  type Numbers,
  Optimizer,
  OptimizerParam,
  optimizers,
  Parameter,
  type RuleDefinition,
  ruleProgram,
  SAM,
  SGD,
  type StateDtype,
} from "../index.ts";
import { classesOf } from "../testing/classes.ts";

afterEach(() => {
  makeKernelsWith(() => []);
  vi.unstubAllGlobals();
});

type Numeric = Float32ArrayConstructor | Float64ArrayConstructor;

/** Sizes below a block of loops, of one, beyond one, and a matrix. */
const shapes: readonly (readonly number[])[] = [[3], [256], [301], [5, 4]];
/** With one beyond a block of vectors. */
const large: readonly (readonly number[])[] = [[3], [256], [5001], [5, 4]];

interface Kept {
  stateDict(): object;
  loadStateDict(dict: never): void;
  step(closure: () => number): unknown;
}

interface Run {
  readonly params: Parameter<Numbers>[];
  readonly optimizer: Kept;
  readonly closure: () => number;
}

/** Makes an optimizer of parameters on a bowl with bumps. */
function begin(
  name: string,
  { array = Float32Array, sizes = shapes, dtype = float32 }: Partial<Problem> = {},
): Run {
  const params = sizes.map((shape, k) => {
    const length = shape.reduce((a, b) => a * b);
    const data = new (array as Float32ArrayConstructor)(length).map((_, i) => Math.cos(i + k));
    return new Parameter<Numbers>(data as Numbers, { share: true, shape });
  });
  const closure = () => {
    let loss = 0;
    for (const [k, p] of params.entries()) {
      p.grad = p.data.map((x, i) => (1 + ((i + k) % 5)) * x + Math.cos(x + i));
      for (const [i, x] of p.data.entries()) loss += ((1 + ((i + k) % 5)) * x * x) / 2 + Math.sin(x + i);
    }
    return loss;
  };
  return { params, optimizer: makers.get(name)!(params, { stateDtype: dtype }), closure };
}

interface Problem {
  readonly array: Numeric;
  readonly sizes: readonly (readonly number[])[];
  readonly dtype: StateDtype | undefined;
}

/** Residuals x + x²/10 − 1 of every parameter. */
const squaresOf = (params: readonly Parameter<Numbers>[]) => {
  const count = params.reduce((sum, { data }) => sum + data.length, 0);
  return {
    count,
    evaluate(residuals: Float64Array, jacobian: Float64Array | null) {
      jacobian?.fill(0);
      for (const [i, x] of params.flatMap(({ data }) => [...data]).entries()) {
        residuals[i] = x + 0.1 * x * x - 1;
        if (jacobian) jacobian[i * count + i] = 1 + 0.2 * x;
      }
    },
  };
};

type Make = (params: Parameter<Numbers>[], options: { stateDtype?: StateDtype | undefined }) => Kept;

const makers = new Map<string, Make>(
  classesOf(Optimizer<object>).map(([name, One]) => [
    name,
    (params, options) =>
      name === "LevenbergMarquardt"
        ? new LevenbergMarquardt(params, squaresOf(params), options)
        : new One(params, options),
  ]),
);
makers.set("Lookahead of Adam", (p, options) => new Lookahead(new Adam(p, options), { k: 2 }));
makers.set(
  "SAM of Lookahead of SGD",
  (p, options) => new SAM(new Lookahead(new SGD(p, { momentum: 0.9, ...options }), { k: 2 })),
);

/** Names of the classes that a rule moves: a method works through a few small parameters only. */
const isRule = (name: string): boolean => {
  const definition = (begin(name, { sizes: [[2]] }).optimizer as Optimizer<object>).definition;
  return definition.kind === "rule";
};
const names = [...makers.keys()];
const sizesFor = (name: string) => (isRule(name) ? shapes : [[3], [4, 3]]);
const rules = names.filter(isRule);

function steps({ optimizer, closure }: Run, count: number): void {
  for (let t = 0; t < count; t++) optimizer.step(closure);
}

/** Returns every array of a state, with its name and whether it has a number for each element of a parameter. */
function arraysOf(dict: object): { name: string; values: Numbers; own: boolean }[] {
  const { state, base } = dict as { state: { tensors: object[]; shared: object }; base?: object };
  const of = (values: object, own: boolean) =>
    Object.entries(values)
      .filter((entry): entry is [string, Numbers] => typeof entry[1] !== "number")
      .map(([name, array]) => ({ name, values: array, own }));
  return [
    ...state.tensors.flatMap((values) => of(values, true)),
    ...of(state.shared, false),
    ...(base ? arraysOf(base) : []),
  ];
}

const isSingle = (values: Numbers): boolean => values.every((value) => Object.is(Math.fround(value), value));

describe.each(names)("with stateDtype float32, the state of %s", (name) => {
  const sizes = sizesFor(name);

  it("has singles alone, in loops and by vector instructions, for parameters of either precision", () => {
    for (const array of [Float32Array, Float64Array])
      for (const maker of [() => [], vectorKernels]) {
        makeKernelsWith(maker);
        const run = begin(name, { array, sizes });
        steps(run, 5);
        for (const { name: slot, values } of arraysOf(run.optimizer.stateDict()))
          expect(isSingle(values), slot).toBe(true);
        expect(run.params.map(({ data }) => data.constructor)).toEqual(sizes.map(() => array));
      }
  });

  it("continues bit for bit from a dict, a structured clone and JSON", () => {
    const one = begin(name, { sizes });
    steps(one, 3);
    const dict = one.optimizer.stateDict();
    const values = one.params.map(({ data }) => data.slice());
    steps(one, 3);
    for (const copy of [dict, structuredClone(dict), JSON.parse(JSON.stringify(dict))]) {
      const other = begin(name, { sizes });
      other.optimizer.loadStateDict(copy as never);
      expect(other.optimizer.stateDict()).toEqual(dict);
      for (const [k, data] of values.entries()) other.params[k].data.set(data);
      steps(other, 3);
      expect(other.params.map(({ data }) => data)).toEqual(one.params.map(({ data }) => data));
      expect(other.optimizer.stateDict()).toEqual(one.optimizer.stateDict());
    }
  });
});

test.each(rules.filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 6 === 0))(
  "%s has the bits of loops by vector instructions, in state of singles",
  (name) => {
    for (const array of [Float32Array, Float64Array]) {
      const ended = () => {
        const run = begin(name, { array, sizes: large });
        steps(run, 4);
        return [run.params.map(({ data }) => data), run.optimizer.stateDict()];
      };
      makeKernelsWith(() => []);
      const loops = ended();
      let made = 0;
      makeKernelsWith((...given) => {
        const kernels = vectorKernels(...given);
        made += kernels.length;
        return kernels;
      });
      expect(ended()).toEqual(loops);
      expect(made).toBe(large.length);
    }
  },
);

describe("the memory of a rule's state", () => {
  /** Returns the arrays of at least `size` numbers that a run of Adam keeps, by the calls of their constructors. */
  function kept(dtype: StateDtype | undefined, size: number): Numbers[] {
    const made: Numbers[] = [];
    const watch = <One extends Numeric>(array: One): One =>
      new Proxy(array, {
        construct(target, given, self) {
          const numbers = Reflect.construct(target, given, self) as Numbers;
          if (typeof given[0] === "number") made.push(numbers);
          return numbers;
        },
      });
    vi.stubGlobal("Float64Array", watch(Float64Array));
    vi.stubGlobal("Float32Array", watch(Float32Array));
    const parameter = new Parameter<Numbers>(new Float32Array(size).fill(1), { share: true });
    parameter.grad = new Float32Array(size).fill(1);
    made.length = 0;
    const adam = new Adam([parameter], { stateDtype: dtype });
    adam.step();
    vi.unstubAllGlobals();
    return made;
  }
  const bytes = (arrays: readonly Numbers[]) => arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);

  it("of Adam is 12 bytes an element, with a working memory that does not grow, where doubles take 88", () => {
    const size = 100_000;
    const singles = kept(float32, size);
    const state = singles.filter(({ length }) => length === size);
    expect(state.map((array) => array instanceof Float32Array)).toEqual([true, true, true]);
    expect(bytes(state) / size).toBe(12);
    expect(bytes(kept(float32, 2 * size)) - bytes(singles)).toBe(12 * size);
    expect(bytes(kept(undefined, 2 * size)) - bytes(kept(undefined, size))).toBe(88 * size);
  });

  it("of Adam by vector instructions is 12 bytes an element too, where doubles take 24", () => {
    const size = 1_000_000;
    const program = ruleProgram(optimizers.get("adam") as RuleDefinition);
    const state = (single: boolean) => {
      const [kernel] = vectorKernels(program, [new Float32Array(size)], single);
      return ["m", "v", "u"].map((name) => kernel.input(name));
    };
    const singles = state(true);
    expect(bytes(singles) / size).toBe(12);
    // All of it is in one memory, in which there is little else.
    const [[{ buffer }], [{ buffer: other }]] = [singles, state(false)];
    expect(new Set(singles.map((array) => array.buffer))).toEqual(new Set([buffer]));
    expect(buffer.byteLength).toBeLessThan(12 * size + 2 ** 18);
    expect(other.byteLength).toBeGreaterThan(24 * size);
  });
});

it("is computed in double precision, and rounded once when it is stored", () => {
  const parameter = new Parameter([0]);
  const sgd = new SGD([parameter], { lr: 1, momentum: 0.9, dampening: 0, stateDtype: float32 });
  let velocity = 0;
  let value = 0;
  for (const grad of [0.1, 0.2, 0.7]) {
    parameter.grad = Float64Array.of(grad);
    sgd.step();
    const exact = 0.9 * velocity + grad;
    value -= exact;
    velocity = Math.fround(exact);
    expect(parameter.data[0]).toBe(value);
    expect(arraysOf(sgd.stateDict())[0].values).toEqual(Float32Array.of(velocity));
  }
});

it("rounds a state of doubles that is loaded, and keeps its singles exactly in an optimizer of doubles", () => {
  for (const One of [Adam, Muon, LBFGS]) {
    const make = (dtype?: StateDtype) => {
      const p = new Parameter([1, -2, 3, 0.3], { shape: [2, 2] });
      const optimizer = new One([p], { stateDtype: dtype }) as Adam;
      const closure = () => {
        p.grad = p.data.map((x) => Math.cos(3 * x));
        return p.data.reduce((sum, x) => sum + Math.sin(3 * x) / 3, 0);
      };
      return { optimizer, closure };
    };
    const double = make();
    for (let t = 0; t < 3; t++) double.optimizer.step(double.closure);
    const single = make(float32).optimizer;
    single.loadStateDict(double.optimizer.stateDict());
    const rounded = arraysOf(single.stateDict());
    for (const [k, { values }] of arraysOf(double.optimizer.stateDict()).entries())
      expect([...rounded[k].values]).toEqual([...values].map(Math.fround));
    const back = make().optimizer;
    back.loadStateDict(single.stateDict());
    const doubles = arraysOf(back.stateDict());
    for (const [k, { values }] of rounded.entries()) {
      expect([...doubles[k].values]).toEqual([...values]);
      expect(doubles[k].values).toBeInstanceOf(Float64Array);
    }
  }
});

it("is that of every group, also of one that is added, and loops where there is no memory", () => {
  const make = () => new Parameter<Numbers>(new Float32Array(40).fill(1), { share: true });
  const [x, y, z] = [make(), make(), make()];
  makeKernelsWith(vectorKernels);
  const adam = new Adam([new OptimizerParam([x]), new OptimizerParam([y], { lr: 0.1 })], {
    stateDtype: float32,
  });
  refuseMemory();
  adam.addParamGroup(new OptimizerParam([z]));
  for (const p of [x, y, z]) p.grad = new Float32Array(40).fill(0.1);
  adam.step();
  vi.unstubAllGlobals();
  for (const { values } of arraysOf(adam.stateDict())) expect(values).toBeInstanceOf(Float32Array);
  expect(arraysOf(adam.stateDict())).toHaveLength(9);
});

it("reads gradients that are other parameters' values before these are written", () => {
  const step = (dtype: StateDtype | undefined) => {
    const values = new Float32Array(800).map((_, i) => i + 1);
    const [x, y] = [0, 400].map(
      (from) => new Parameter<Numbers>(values.subarray(from, from + 400), { share: true }),
    );
    // The loss x·y.
    x.grad = y.data;
    y.grad = x.data;
    const sgd = new SGD([x, y], { lr: 0.25, stateDtype: dtype });
    for (let i = 0; i < 3; i++) sgd.step();
    return [...values];
  };
  expect(step(float32)).toEqual(step(undefined));
});

it("is refused where it is anything but float32, with what it was", () => {
  const make = (options: object) => () => new Adam([new Parameter([1])], options as never);
  expect(make({ stateDtype: "float32" })).toThrow('stateDtype must be float32 of "downhill", got "float32"');
  expect(make({ stateDtype: Float32Array })).toThrow(/stateDtype must be float32 .* got a function/);
  expect(make({ stateDtype: undefined })().stateDtype).toBeUndefined();
  expect(make({ stateDtype: float32 })().stateDtype).toBe(float32);
  const group = () => new OptimizerParam([new Parameter([1])], { stateDtype: float32 } as object);
  expect(() => new Adam([group()])).toThrow(/Adam has no option stateDtype/);
});

it("every rule and method of the page has a class among them", () => {
  expect(names.length - 2).toBe(optimizers.size);
});
