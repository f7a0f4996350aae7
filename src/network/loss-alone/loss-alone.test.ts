import { afterEach, describe, expect, test, vi } from "vitest";
import { Random } from "../../random/random.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import { activations } from "../activations.ts";
import { functions } from "../arithmetic/numbers.ts";
import { losses, lossOf } from "../losses.ts";
import { type Architecture, type Batch, LoopNetwork } from "../network.ts";
import { loopLoss } from "./loop-loss.ts";
import { lossAlone } from "./loss-alone.ts";
import { quickDoubles } from "./quick-functions.ts";
import { vectorLoss } from "./vector-loss.ts";

afterEach(() => vi.unstubAllGlobals());

function drawBatch({ sizes, loss }: Architecture, samples: number, random: Random): Batch {
  const outputs = sizes[sizes.length - 1];
  const draw = (count: number, one: () => number) => Float64Array.from({ length: count }, one);
  const targets =
    lossOf(loss).targets === "class"
      ? draw(samples, () => random.below(outputs))
      : draw(samples * outputs, () => random.below(2));
  return { samples, inputs: draw(sizes[0] * samples, () => random.normal()), targets };
}

const architectures: readonly Architecture[] = [
  ...[...activations.keys()].map((activation) => ({ sizes: [2, 5, 6, 1], activation, loss: "mse" })),
  ...[...losses.keys()].map((loss) => ({ sizes: [3, 4, 3], activation: "tanh", loss })),
  { sizes: [3, 2], activation: "tanh", loss: "bce", bias: false },
  { sizes: [2, 3, 4, 2], activation: "sigmoid-silu", loss: "huber" },
  // More outputs than a module computes the loss of.
  { sizes: [2, 3, 20], activation: "tanh", loss: "cross_entropy" },
];

const named = architectures.map(
  (one) => [`${one.sizes.join("-")} ${one.activation} ${one.loss}`, one] as const,
);

const weights = (count: number, random: Random, scale = 1) =>
  Float64Array.from({ length: count }, () => scale * random.normal());

describe.each(named)("the loss alone of %s", (_, architecture) => {
  const random = new Random(3);
  const network = new LoopNetwork(architecture);

  test("is the network's but for rounding", () => {
    const batch = drawBatch(architecture, 33, random);
    const found = lossAlone(architecture, batch);
    for (const scale of [0.01, 1, 10]) {
      const params = weights(network.size, random, scale);
      const loss = network.loss(params, batch);
      expect(Math.abs(found(params) - loss)).toBeLessThan(1e-13 * Math.max(1, loss));
    }
  });

  test("has the same bits by vectors and by loops, for any batch and weights", () => {
    const [vectors, loops] = [vectorLoss(architecture, 33), loopLoss(architecture, 33)];
    for (const samples of [33, 1, 4])
      for (const scale of [1, 1e3, 1e160, Number.POSITIVE_INFINITY, Number.NaN]) {
        const batch = drawBatch(architecture, samples, random);
        const params = weights(network.size, random, scale);
        expect(vectors(params, batch)).toBe(loops(params, batch));
      }
  });
});

test("the loss of more samples than are computed together is their mean, without memory for vectors too", () => {
  const architecture = { sizes: [2, 3, 1], activation: "tanh", loss: "mse" };
  const random = new Random(4);
  const network = new LoopNetwork(architecture);
  const batch = drawBatch(architecture, 1100, random);
  const params = weights(network.size, random);
  const found = lossAlone(architecture, batch);
  const before = found(params);
  expect(Math.abs(before / network.loss(params, batch) - 1)).toBeLessThan(1e-13);
  refuseMemory();
  expect(lossAlone(architecture, batch)(params)).toBe(before);
});

describe("quick functions", () => {
  test.each(["tanh", "sigmoid", "erf", "exp"] as const)(
    "are within their errors of the exact ones: %s",
    (name) => {
      for (let x = -40; x < 40; x += 0.0137) {
        const [found, exact] = [quickDoubles[name](x), functions[name](x)];
        const error = Math.abs(found - exact);
        expect(name === "exp" ? error / exact : error).toBeLessThan(name === "exp" ? 2e-14 : 1e-14);
      }
    },
  );

  test("have their limits, and keep NaN", () => {
    const { tanh, sigmoid, erf, exp } = quickDoubles;
    const far = [-1e300, Number.NEGATIVE_INFINITY];
    for (const x of far) {
      expect([tanh(x), sigmoid(x), erf(x)]).toEqual([-1, 0, -1]);
      expect([tanh(-x), sigmoid(-x), erf(-x)]).toEqual([1, 1, 1]);
      expect(exp(x)).toBe(2 ** -1022);
    }
    expect([tanh(0), sigmoid(0), exp(0)]).toEqual([0, 0.5, 1]);
    for (const of of [tanh, sigmoid, erf, exp]) expect(of(Number.NaN)).toBeNaN();
  });
});
