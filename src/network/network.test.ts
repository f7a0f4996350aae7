import { describe, expect, it } from "vitest";
import { Random } from "../random/random.ts";
import { erf } from "./arithmetic/erf.ts";
import {
  activations,
  type InitializationName,
  initializations,
  initialize,
  LoopNetwork,
  layoutOf,
  losses,
  lossOf,
} from "./index.ts";

function problem(loss: string, sizes: readonly number[], samples: number) {
  const random = new Random(11);
  const [features] = sizes;
  const outputs = sizes[sizes.length - 1];
  const inputs = Float64Array.from({ length: features * samples }, () => random.normal());
  const { targets, tasks } = lossOf(loss);
  const count = targets === "class" ? samples : outputs * samples;
  const target = () => {
    if (targets === "class") return random.below(outputs);
    return tasks.includes("regression") ? 3 * random.normal() : random.below(2);
  };
  return { samples, inputs, targets: Float64Array.from({ length: count }, target) };
}

describe("gradients agree with central differences", () => {
  const sizes = [3, 5, 6, 3];
  const each = [...activations.keys()].map((activation) => ({ activation, bias: true }));
  const variants = [
    { activation: "tanh-square", bias: true },
    { activation: "gelu-sigmoid", bias: false },
  ];
  for (const { activation, bias } of [...each, ...variants])
    for (const loss of losses.keys())
      it(`${activation}, ${loss}${bias ? "" : ", without biases"}`, () => {
        const network = new LoopNetwork({ sizes, activation, bias, loss });
        const params = new Float64Array(network.size);
        initialize(params, sizes, "pytorch", 1.5, new Random(5), bias);
        const batch = problem(loss, sizes, 7);
        const grads = new Float64Array(network.size);
        network.lossAndGradient(params, batch, grads);
        const scale = Math.max(...grads.map(Math.abs));
        expect(scale).toBeGreaterThan(1e-3);
        for (let i = 0; i < params.length; i++) {
          const h = 1e-6;
          const at = params[i];
          params[i] = at + h;
          const above = network.loss(params, batch);
          params[i] = at - h;
          const below = network.loss(params, batch);
          params[i] = at;
          expect(Math.abs((above - below) / (2 * h) - grads[i]) / scale, `parameter ${i}`).toBeLessThan(1e-7);
        }
      });
});

describe("a network", () => {
  it("without biases maps zeros to zeros, and has as many parameters as weights", () => {
    const network = new LoopNetwork({ sizes: [3, 4, 2], activation: "tanh", bias: false, loss: "mse" });
    expect(network.size).toBe(20);
    const params = Float64Array.from({ length: 20 }, (_, i) => 1 + i);
    expect([...network.outputs(params, new Float64Array(3), 1).slice(0, 2)]).toEqual([0, 0]);
  });

  it("applies to each hidden layer its activation", () => {
    const network = new LoopNetwork({ sizes: [1, 1, 1, 1], activation: "square-relu", loss: "mse" });
    // (3x + 1)², then relu(−z + 5), then 2a − 1.
    const params = Float64Array.of(3, 1, -1, 5, 2, -1);
    const outputs = network.outputs(params, Float64Array.of(0, 1, -1), 3);
    expect([...outputs.slice(0, 3)]).toEqual([2 * 4 - 1, -1, 2 * 1 - 1]);
  });

  it("without hidden layers is a linear map", () => {
    const network = new LoopNetwork({ sizes: [2, 1], activation: "tanh", loss: "mse" });
    const outputs = network.outputs(Float64Array.of(2, -3, 0.5), Float64Array.of(1, 10, 4, 5), 2);
    expect([...outputs.slice(0, 2)]).toEqual([2 - 12 + 0.5, 20 - 15 + 0.5]);
  });

  it("adds to gradients and returns the mean of the samples' losses", () => {
    const sizes = [3, 4, 2];
    const network = new LoopNetwork({ sizes, activation: "gelu", loss: "cross_entropy" });
    const params = new Float64Array(network.size);
    initialize(params, sizes, "pytorch", 1, new Random(1));
    const batch = problem("cross_entropy", sizes, 5);
    const once = new Float64Array(network.size);
    const loss = network.lossAndGradient(params, batch, once);
    const twice = new Float64Array(network.size);
    let mean = 0;
    for (let s = 0; s < 5; s++) {
      const inputs = Float64Array.from([0, 1, 2], (f) => batch.inputs[f * 5 + s]);
      mean +=
        network.lossAndGradient(
          params,
          { samples: 1, inputs, targets: batch.targets.slice(s, s + 1) },
          twice,
        ) / 5;
    }
    expect(mean).toBeCloseTo(loss, 14);
    for (let i = 0; i < once.length; i++) expect(twice[i] / 5).toBeCloseTo(once[i], 14);
  });

  it("keeps losses finite and exact where exponentials would overflow", () => {
    const at = (loss: string, outputs: number[], targets: number[]) => {
      const slopes = new Float64Array(outputs.length);
      const value = lossOf(loss).compute(
        Float64Array.from(outputs),
        Float64Array.from(targets),
        slopes,
        outputs.length,
        1,
        1,
      );
      return { value, slopes: [...slopes] };
    };
    expect(at("bce", [1000], [0])).toEqual({ value: 1000, slopes: [1] });
    expect(at("bce", [1000], [1])).toEqual({ value: 0, slopes: [0] });
    expect(at("cross_entropy", [1000, -1000], [1])).toEqual({ value: 2000, slopes: [1, -1] });
    // log(1 + e⁻⁴⁰) = e⁻⁴⁰ − …, which 1 + e⁻⁴⁰ has lost altogether.
    expect(at("bce", [40], [1]).value / 4.248354255291589e-18).toBeCloseTo(1, 12);
  });
});

describe("erf", () => {
  // Abramowitz & Stegun 1964, table 7.1, and 1 − erfc from the NIST handbook for the last.
  const published: [number, number][] = [
    [0.1, 0.1124629160182849],
    [0.5, 0.5204998778130465],
    [1, 0.8427007929497149],
    [2, 0.9953222650189527],
    [2.5, 0.9995930479825551],
    [3, 0.9999779095030014],
  ];
  for (const [x, value] of published)
    it(`${x}`, () => {
      expect(Math.abs(erf(x) - value)).toBeLessThan(4.5e-16);
      expect(erf(-x)).toBe(-erf(x));
    });

  it("is ±1 at the infinities and NaN at NaN", () => {
    expect([erf(0), erf(40), erf(-40), erf(Number.NaN)]).toEqual([0, 1, -1, Number.NaN]);
  });
});

describe("initialisation", () => {
  /** Standard deviations of 200 inputs and 100 outputs, from the papers. */
  const expected: Record<InitializationName, number> = {
    pytorch: 1 / Math.sqrt(3 * 200),
    xavier_uniform: Math.sqrt(2 / 300),
    xavier_normal: Math.sqrt(2 / 300),
    kaiming_uniform: Math.sqrt(2 / 200),
    kaiming_normal: Math.sqrt(2 / 200),
    lecun_uniform: Math.sqrt(1 / 200),
    lecun_normal: Math.sqrt(1 / 200),
    normal: 1,
    zeros: 0,
  };
  for (const name of Object.keys(initializations) as InitializationName[])
    it(name, () => {
      const sizes = [200, 100];
      const params = new Float64Array(layoutOf(sizes).size);
      initialize(params, sizes, name, 1, new Random(9));
      const weights = params.slice(0, 20_000);
      const deviation = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0) / weights.length);
      expect(Math.abs(deviation - expected[name])).toBeLessThanOrEqual(0.02 * expected[name]);
      const bound = expected[name] * Math.sqrt(3);
      if (name.endsWith("uniform") || name === "pytorch") expect(Math.max(...weights)).toBeLessThan(bound);
      if (name.endsWith("normal")) expect(Math.max(...weights)).toBeGreaterThan(bound);
      const biases = params.slice(20_000);
      expect(biases.some((b) => b !== 0)).toBe(name === "pytorch");
    });
});
