import { describe, expect, it } from "vitest";
import golden from "../../optim/golden/optimizers.json" with { type: "json" };
import { decode } from "../link/decode.ts";
import type { NetworkSpec } from "../network/spec.ts";
import { type NetworkResult, type Result, run } from "../run.ts";
import type { SurfaceSpec } from "../surface/spec.ts";

const onSurface = (link: string): Result[] => run(decode(link).spec as SurfaceSpec);
const ofNetwork = (link: string): NetworkResult[] => run(decode(link).spec as NetworkSpec);

/** The formulas of the golden trajectories, written again. */
const losses: Readonly<Record<string, (x: number, y: number) => number>> = {
  rosenbrock: (x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  beale: (x, y) => (1.5 - x + x * y) ** 2 + (2.25 - x + x * y * y) ** 2 + (2.625 - x + x * y ** 3) ** 2,
  himmelblau: (x, y) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
};
const links = { sgd: "o=sgd,lr:0.0001", adam: "o=adam,lr:0.05", rmsprop: "o=rmsprop,lr:0.02,alpha:0.99" };

/** Returns the derivatives at a point by central differences. */
function differences(loss: (x: number, y: number) => number, x: number, y: number): [number, number] {
  const h = 1e-5;
  return [(loss(x + h, y) - loss(x - h, y)) / (2 * h), (loss(x, y + h) - loss(x, y - h)) / (2 * h)];
}

const cases = golden.cases.filter(
  ({ optimizer, problem }) => Object.hasOwn(links, optimizer) && Object.hasOwn(losses, problem),
);

describe("step length and effective rates on a surface", () => {
  it.each(cases.map((one) => [one.id, one] as const))("are those of PyTorch's trajectory of %s", (_, one) => {
    const { trajectory, problem, start } = one;
    const optimizer = links[one.optimizer as keyof typeof links];
    const [result] = onSurface(`surface=${problem}&start=${start.join(",")}&${optimizer}&steps=60`);
    expect([result.stepLength[0], result.rateX[0], result.rateY[0]]).toEqual([NaN, NaN, NaN]);
    for (let step = 1; step <= 60; step++) {
      const [before, after] = [trajectory[step - 1], trajectory[step]];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      expect(result.stepLength[step] / Math.hypot(dx, dy)).toBeCloseTo(1, 6);
      const [gx, gy] = differences(losses[problem], before[0], before[1]);
      // Differences say little where a derivative passes zero.
      if (Math.abs(gx) > 1e-2) expect(result.rateX[step] / Math.abs(dx / gx)).toBeCloseTo(1, 5);
      if (Math.abs(gy) > 1e-2) expect(result.rateY[step] / Math.abs(dy / gy)).toBeCloseTo(1, 5);
    }
  });

  it("compare with nine trajectories", () => expect(cases).toHaveLength(9));

  it("are lr for gradient descent, also where noise moves it: the gradient is the exact one", () => {
    const [exact] = onSurface("surface=beale&start=0.5,1.5&o=sgd,lr:0.001&steps=20");
    for (let step = 1; step <= 20; step++) {
      expect(exact.rateX[step]).toBeCloseTo(0.001, 12);
      expect(exact.rateY[step]).toBeCloseTo(0.001, 12);
    }
    const [noisy] = onSurface("f=x^2+y^2&start=3,4&o=sgd,lr:0.01&noise=0.5&steps=20");
    for (let step = 1; step <= 20; step++) {
      const dx = noisy.x[step] - noisy.x[step - 1];
      expect(noisy.rateX[step]).toBeCloseTo(Math.abs(dx / (2 * noisy.x[step - 1])), 12);
    }
    expect(Math.max(...noisy.rateX.subarray(1))).toBeGreaterThan(0.0101);
  });

  it("have no number where neither coordinate nor derivative moves it, and are infinite where momentum alone does", () => {
    const [flat] = onSurface("f=x^2&start=3,4&o=sgd,lr:0.01&steps=3");
    expect([...flat.rateY]).toEqual([NaN, NaN, NaN, NaN]);
    const [rolling] = onSurface(
      "f=where(x>1,x,0)+0*y&start=1.05,0&o=sgd,lr:0.1,momentum:0.9,dampening:0&steps=3",
    );
    expect(rolling.x[2]).toBeLessThan(rolling.x[1]);
    expect(rolling.rateX[2]).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("step length and effective rates of a network", () => {
  const data = "data=moons&net=2-5-3-1&batch=16&seed=3";
  const paramsAt = (optimizer: string, steps: number): Float64Array =>
    ofNetwork(`${data}&${optimizer}&steps=${steps}`)[0].params;
  /** Weights and biases of each layer, in PyTorch's order. */
  const sizes = [2 * 5 + 5, 5 * 3 + 3, 3 + 1];

  it.each(["o=adam,lr:0.02", "o=sgd,lr:0.1,momentum:0.9,dampening:0"])(
    "are those of its parameters: %s",
    (optimizer) => {
      const [result] = ofNetwork(`${data}&${optimizer}&steps=4`);
      expect([result.stepLength[0], ...result.layerRate.map((rates) => rates[0])]).toEqual([
        NaN,
        NaN,
        NaN,
        NaN,
      ]);
      for (let step = 2; step <= 4; step++) {
        const [before, after] = [paramsAt(optimizer, step - 1), paramsAt(optimizer, step)];
        const update = after.map((value, i) => value - before[i]);
        expect(result.stepLength[step]).toBeCloseTo(Math.hypot(...update), 12);
        let from = 0;
        for (const [l, size] of sizes.entries()) {
          const length = Math.hypot(...update.subarray(from, from + size));
          const gradient = result.layerGradNorm[l][step - 1];
          expect(result.layerRate[l][step]).toBeCloseTo(length / gradient, 12);
          from += size;
        }
        expect(from).toBe(update.length);
      }
    },
  );

  it("are lr for gradient descent, in every layer and in portions too", () => {
    const [sgd] = ofNetwork(`${data}&o=sgd,lr:0.1&steps=40`);
    for (const rates of sgd.layerRate)
      for (const rate of rates.subarray(1)) expect(rate).toBeCloseTo(0.1, 10);
    for (let step = 1; step <= 40; step++)
      expect(sgd.stepLength[step] / sgd.gradNorm[step - 1]).toBeCloseTo(0.1, 10);
  });
});
