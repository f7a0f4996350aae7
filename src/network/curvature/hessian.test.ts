import { afterEach, describe, expect, test, vi } from "vitest";
import { Random } from "../../random/random.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import { activations } from "../activations.ts";
import { losses } from "../losses.ts";
import { LoopNetwork } from "../network.ts";
import { numbersOf } from "../numbers-of.ts";
import { precisions } from "../precision.ts";
import { LoopHessian } from "./loop-hessian.ts";
import { drawBatch, drawVector, drawWeights } from "./testing/problems.ts";
import { VectorHessian } from "./vector/vector-hessian.ts";

afterEach(() => vi.unstubAllGlobals());

const largest = (numbers: ArrayLike<number>) => Math.max(...Array.from(numbers, Math.abs));

/** Returns the largest difference, relative to the largest number. */
const difference = (found: ArrayLike<number>, wanted: ArrayLike<number>) =>
  largest(Array.from(found, (one, i) => one - wanted[i])) / largest(wanted);

const drawDoubles = (random: Random, length: number) => Float64Array.from(drawVector(random, length));

const times = (hessian: LoopHessian, vector: Float64Array) => {
  const out = new Float64Array(hessian.size);
  hessian.product(vector, out);
  return out;
};

const pairs = [...activations.keys(), "tanh-square"].flatMap((activation) =>
  [...losses.keys()].map((loss) => ({ activation, loss })),
);

describe("the product of the Hessian and a vector", () => {
  // The error of a central difference at distance h is about h²·|third derivatives|/6 + 2⁻⁵³·|gradient|/h: at h = 3e-6
  // and numbers near 1, some 1e-10 of the product; squares of squares have third derivatives of some hundreds.
  test.each(pairs)(
    "is the central difference of the gradients along it: $activation, $loss",
    ({ activation, loss }) => {
      const sizes = [3, 5, 6, 3];
      const random = new Random(5);
      const params = drawWeights(random, sizes);
      const batch = drawBatch(random, sizes, loss, 7);
      const vector = drawDoubles(random, params.length);
      const hessian = new LoopHessian({ sizes, activation, loss });
      const network = new LoopNetwork({ sizes, activation, loss });
      expect(hessian.at(params, batch)).toBe(network.loss(params, batch));
      const h = 3e-6;
      const gradientAt = (distance: number) => {
        const grads = new Float64Array(params.length);
        network.lossAndGradient(
          params.map((p, i) => p + distance * vector[i]),
          batch,
          grads,
        );
        return grads;
      };
      const [above, below] = [gradientAt(h), gradientAt(-h)];
      const wanted = above.map((one, i) => (one - below[i]) / (2 * h));
      expect(largest(wanted)).toBeGreaterThan(0.01);
      expect(difference(times(hessian, vector), wanted)).toBeLessThan(1e-8);
    },
  );

  test.each(pairs)("is symmetric and linear in the vector: $activation, $loss", ({ activation, loss }) => {
    const sizes = [2, 7, 4, 2];
    const random = new Random(6);
    const params = drawWeights(random, sizes);
    const hessian = new LoopHessian({ sizes, activation, loss });
    hessian.at(params, drawBatch(random, sizes, loss, 9));
    const [u, v] = [drawDoubles(random, params.length), drawDoubles(random, params.length)];
    const [hu, hv] = [times(hessian, u), times(hessian, v)];
    const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, one, i) => sum + one * b[i], 0);
    const size = largest(hv) * params.length;
    expect(Math.abs(dot(u, hv) - dot(v, hu)) / size).toBeLessThan(1e-15);
    const both = times(
      hessian,
      u.map((one, i) => 2 * one - 3 * v[i]),
    );
    expect(
      difference(
        both,
        hu.map((one, i) => 2 * one - 3 * hv[i]),
      ),
    ).toBeLessThan(1e-14);
  });

  test("is the central difference of the gradients in a network without biases", () => {
    const architecture = { sizes: [3, 6, 4, 2], activation: "tanh-square", bias: false, loss: "mse" };
    const random = new Random(12);
    const [hessian, network] = [new LoopHessian(architecture), new LoopNetwork(architecture)];
    const params = drawDoubles(random, network.size).map((one) => 0.5 * one);
    const vector = drawDoubles(random, network.size);
    const batch = drawBatch(random, architecture.sizes, "mse", 9);
    hessian.at(params, batch);
    const gradientAt = (distance: number) => {
      const grads = new Float64Array(network.size);
      network.lossAndGradient(
        params.map((p, i) => p + distance * vector[i]),
        batch,
        grads,
      );
      return grads;
    };
    const [above, below] = [gradientAt(1e-5), gradientAt(-1e-5)];
    const wanted = above.map((one, i) => (one - below[i]) / 2e-5);
    expect(difference(times(hessian, vector), wanted)).toBeLessThan(1e-8);
  });

  test("is taken at the point as it was given, though the arguments change later", () => {
    const sizes = [2, 4, 1];
    const random = new Random(7);
    const params = drawWeights(random, sizes);
    const batch = drawBatch(random, sizes, "mse", 5);
    const vector = drawDoubles(random, params.length);
    const architecture = { sizes, activation: "tanh", loss: "mse" };
    for (const hessian of [new LoopHessian(architecture), new VectorHessian(architecture)]) {
      const [own, ownInputs] = [params.slice(), batch.inputs.slice()];
      hessian.at(own, { ...batch, inputs: ownInputs });
      const [before, after] = [new Float64Array(params.length), new Float64Array(params.length)];
      hessian.product(vector, before);
      own.fill(9);
      ownInputs.fill(9);
      hessian.product(vector, after);
      expect(after).toEqual(before);
    }
  });
});

// The loops are the reference: every number is compared bit for bit, where any NaN is any other.

const networks = ["2-8-8-1", "1-3", "5-7-3", "17-12-10", "3-1-2", "9-6-5-4-3"];

describe.each(precisions)("compiled products in %s", (precision) => {
  const Numbers = numbersOf(precision);

  const compare = (
    sizes: readonly number[],
    activation: string,
    loss: string,
    draw: () => number,
    bias = true,
  ) => {
    const random = new Random(7);
    const architecture = { sizes, activation, bias, loss, precision };
    const loops = new LoopHessian(architecture);
    const vectors = new VectorHessian(architecture);
    for (const samples of [5, 33, 1, 8]) {
      const batch = drawBatch(random, sizes, loss, samples, Numbers);
      const params = new Numbers(Array.from({ length: loops.size }, draw));
      expect(vectors.at(params, batch), activation).toBe(loops.at(params, batch));
      for (let round = 0; round < 2; round++) {
        const vector = new Numbers(Array.from({ length: loops.size }, draw));
        const [wanted, found] = [new Numbers(loops.size), new Numbers(loops.size)];
        loops.product(vector, wanted);
        vectors.product(vector, found);
        expect(found, activation).toEqual(wanted);
      }
    }
  };

  test.each(networks)("have the loops' bits with every activation: %s", (name) => {
    const random = new Random(8);
    for (const activation of activations.keys())
      compare(name.split("-").map(Number), activation, "mse", () => random.normal());
  });

  test("have the loops' bits with activations by layer, with and without biases", () => {
    const random = new Random(11);
    for (const bias of [true, false])
      for (const [sizes, activation] of [
        [[5, 7, 6, 3], "gelu-tanh"],
        [[9, 6, 5, 4, 2], "square-relu-silu"],
        [[3, 2], "tanh"],
      ] as const)
        compare(sizes, activation, "mse", () => random.normal(), bias);
  });

  test.each([...losses.keys()])("have the loops' bits with the loss %s", (loss) => {
    const random = new Random(9);
    compare([4, 6, 3], "gelu", loss, () => random.normal());
  });

  test("have the loops' bits where numbers are not finite, tiny or zero", () => {
    const random = new Random(10);
    const special = [0, -0, 1e-310, 5e-324, 1e200, -1e30, Number.POSITIVE_INFINITY, Number.NaN, 1, -2];
    const draw = () => (random.uniform() < 0.1 ? special[random.below(special.length)] : random.normal());
    for (const activation of activations.keys())
      for (const loss of losses.keys()) compare([3, 5, 2], activation, loss, draw);
  });
});

test("products are computed by the loops from when there is not enough memory", () => {
  const random = new Random(5);
  const sizes = [4, 6, 3];
  const architecture = { sizes, activation: "tanh", loss: "cross_entropy" };
  const [loops, vectors] = [new LoopHessian(architecture), new VectorHessian(architecture)];
  const params = drawWeights(random, sizes);
  const compare = (samples: number) => {
    const batch = drawBatch(random, sizes, "cross_entropy", samples);
    const vector = drawDoubles(random, params.length);
    expect(vectors.at(params, batch)).toBe(loops.at(params, batch));
    const [wanted, found] = [new Float64Array(loops.size), new Float64Array(loops.size)];
    loops.product(vector, wanted);
    vectors.product(vector, found);
    expect(found).toEqual(wanted);
  };
  compare(9);
  refuseMemory();
  for (const samples of [300, 9]) compare(samples);
});
