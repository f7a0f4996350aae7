import "../../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import { LoopNetwork } from "../../network/index.ts";
import { createMethod, optimizers, resolve } from "../../optim/index.ts";
import { Random } from "../../random/random.ts";
import { decode, type NetworkSpec, networkCourse, run, splitFor, valuesAt } from "../index.ts";
import { scalingOf } from "./parametrization.ts";

function read(link: string): NetworkSpec {
  const { spec } = decode(link);
  if (spec.kind !== "network") throw new TypeError(link);
  return spec;
}

/** Returns the learning rates of the tensors relative to the contender's: weights and biases, layer by layer. */
function ratesOf(link: string): number[] {
  const spec = read(link);
  const { tensors } = networkCourse(spec, splitFor(spec));
  return tensors.map(({ groups }) => valuesAt(spec, 0, 0, groups).lr / valuesAt(spec, 0, 0).lr);
}

/** Returns the root mean square of each tensor's first values. */
function deviationsOf(link: string): number[] {
  const spec = read(link);
  const { start, tensors } = networkCourse(spec, splitFor(spec));
  return tensors.map(({ from, to }) =>
    Math.sqrt(
      Float64Array.from(start.slice(from, to)).reduce((sum, value) => sum + value * value, 0) / (to - from),
    ),
  );
}

const optimizerOf = (id: string) => optimizers.get(id)!;

describe("the maximal-update parametrization", () => {
  // Table 3 of arXiv:2203.03466 with fan-in and fan-out relative to those of the base width, 32.
  it("has the table's learning rates for Adam: 1 for the first layer and biases, 1/fan-in for the others", () => {
    expect(ratesOf("data=moons&net=2-128-128-1&param=mup&o=adam,lr:0.01")).toEqual([
      1,
      1,
      1 / 4,
      1,
      1 / 4,
      1,
    ]);
    expect(ratesOf("data=moons&net=2-64-256-1&bias=0&param=mup&o=lion")).toEqual([1, 1 / 2, 1 / 8]);
  });

  it("has the table's learning rates for SGD: fan-out for the first layer and biases, 1, and 1/fan-in for the last", () => {
    expect(ratesOf("data=moons&net=2-128-128-1&param=mup&o=sgd,lr:0.1")).toEqual([4, 4, 1, 4, 1 / 4, 1]);
    expect(ratesOf("data=moons&net=2-128-128-1&o=sgd,lr:0.1")).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("multiplies the learning rates of groups and of changes too", () => {
    const spec = read("data=moons&net=2-64-64-1&param=mup&o=adam,lr:0.01,layer2.lr:0.2&at=5,1,lr:0.1");
    const at = (step: number, layer: number) => valuesAt(spec, 0, step, ["weights", `layer${layer}`]).lr;
    expect([at(0, 1), at(0, 2), at(0, 3), at(5, 3)]).toEqual([0.01, 0.1, 0.005, 0.05]);
  });

  it("draws weights with the table's variances: as usual at the base width, 1/fan-in, and 1/fan-in² in the last layer", () => {
    const near = (found: number[], wanted: number[]) => {
      for (const [k, one] of found.entries()) expect(one / wanted[k], `tensor ${k}`).toBeGreaterThan(0.85);
      for (const [k, one] of found.entries()) expect(one / wanted[k], `tensor ${k}`).toBeLessThan(1.15);
    };
    const bare = (width: number, init: string) =>
      deviationsOf(`data=digits&net=64-${width}-${width}-10&bias=0&init=${init}&param=mup&samples=50`);
    near(bare(256, "kaiming_normal"), [Math.sqrt(2 / 64), Math.sqrt(2 / 256), Math.sqrt(2 / 32) / 8]);
    // Xavier's rule has the outputs of a layer too, which at the base width are 32.
    near(bare(256, "xavier_uniform"), [Math.sqrt(2 / 96), Math.sqrt(1 / 256), Math.sqrt(2 / 42) / 8]);
    near(bare(256, "normal"), [1, Math.sqrt(1 / 8), 1 / 8]);
    expect(bare(64, "zeros")).toEqual([0, 0, 0]);
  });

  it("is the usual one at the base width", () => {
    const link = "data=moons&net=2-32-32-1&steps=20&o=adam,lr:0.01&o=sgd,lr:0.1";
    for (const init of ["pytorch", "xavier_uniform", "kaiming_normal", "normal"])
      expect(run(read(`${link}&init=${init}&param=mup`)), init).toEqual(run(read(`${link}&init=${init}`)));
  });

  it("keeps the size of activations and outputs in training, whatever the width, where they usually grow", () => {
    const sizes = (optimizer: string, width: number, param: string): number[] => {
      const spec = read(
        `data=moons&net=2-${width}-${width}-1&act=relu&init=kaiming_normal&batch=0&samples=100&steps=5&o=${optimizer}${param}`,
      );
      const { architecture, train } = networkCourse(spec, splitFor(spec));
      const [{ params }] = run(spec);
      const network = new LoopNetwork(architecture);
      network.outputs(params, train.inputs, train.samples);
      return network.responses.map((all) =>
        Math.sqrt(Float64Array.from(all).reduce((sum, a) => sum + a * a, 0) / all.length),
      );
    };
    for (const optimizer of ["adam,lr:0.03", "sgd,lr:0.1"]) {
      const narrow = sizes(optimizer, 32, "");
      const growth = (param: string) => sizes(optimizer, 256, param).map((size, l) => size / narrow[l]);
      for (const one of growth("&param=mup")) expect(one, optimizer).toBeLessThan(1.6);
      expect(Math.max(...growth("")), optimizer).toBeGreaterThan(2.5);
    }
  });

  it("is refused for optimizers of which it has no learning rates, with a reason", () => {
    const { spec, problems } = decode("data=moons&loss=mse&param=mup&o=adam&o=muon&o=lbfgs&steps=3");
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^cannot run here: Muon has no learning rates in the maximal-update/),
      expect.stringMatching(/^cannot run here: L-BFGS has no learning rates/),
    ]);
    const results = run(spec as NetworkSpec);
    expect(results.map(({ status }) => status)).toEqual(["finished", "unfit", "unfit"]);
  });
});

describe("the optimizers with its learning rates", () => {
  /** Returns how far some steps lead with gradients that are multiplied by a number. */
  function displacement(id: string, by: number): number[] {
    const definition = optimizerOf(id);
    const method = createMethod(definition, 1, 10);
    const random = new Random(5);
    const tensor = { data: new Float64Array(4).fill(1), grad: new Float64Array(4), shape: [4] };
    method.add(tensor);
    const known = Object.keys(resolve(definition, {}));
    const given = { lr: 1e-3, weightDecay: 0, eps: 1e-12, lambd: 0 };
    const set = Object.fromEntries(Object.entries(given).filter(([name]) => known.includes(name)));
    for (const [name, value] of Object.entries(resolve(definition, set))) method.set(0, name, value);
    for (let step = 0; step < 6; step++) {
      for (let i = 0; i < 4; i++) tensor.grad[i] = by * 1e4 * (1 + 0.3 * random.normal());
      method.step([tensor], { loss: 1, evaluate: () => 1, hessianProduct: () => {} });
    }
    return [...tensor.data].map((one) => one - 1);
  }

  const known = [...optimizers.keys()].filter((id) => scalingOf(id) !== undefined);

  it.each(known)("%s moves in proportion to the gradient, or as far whatever its size, as stated", (id) => {
    const [once, often] = [displacement(id, 1), displacement(id, 100)];
    const factor = scalingOf(id) === "c" ? 100 : 1;
    for (const [i, one] of often.entries()) expect(one / once[i]).toBeCloseTo(factor, 3);
  });
});
