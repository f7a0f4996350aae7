import { describe, expect, it, test } from "vitest";
import "../../datasets/data/all.ts";
import type { Edge } from "./stability.ts";
import { foundIn, namedIn, numbersIn, runOf, triedOn } from "./testing/coached.ts";

/** ½(1 − x²y²)² from a start where the sharpness is 1.605 times 2/0.02 (Zhu et al. 2023, arXiv:2210.03294). */
const quartic = (lr: number, steps: number) =>
  `f=0.5*(1-x^2*y^2)^2&start=6.124,0.167&o=sgd,lr:${lr}&steps=${steps}`;
/** ½(xy)², whose sharpness at the start is 4 (Lewkowycz et al. 2020, arXiv:2003.02218). */
const product = (lr: number) => `f=0.5*(x*y)^2&start=2,0.01&o=sgd,lr:${lr}&steps=400`;
/** x²/2 under Adam without momentum (Bai et al. 2026, arXiv:2506.04805). */
const parabola = (lr: number, steps: number) =>
  `f=0.5*x^2&start=1,0&o=adam,lr:${lr},beta1:0,beta2:0.999&steps=${steps}`;
/** 100 moons, 2–16–16–1 tanh, squared error (Cohen et al. 2021, arXiv:2103.00065). */
const moons = (contender: string, steps: number, batch = 0) =>
  `data=moons&samples=200&split=0.5&loss=mse&net=2-16-16-1&act=tanh&batch=${batch}&o=${contender}&steps=${steps}`;

describe("edge of stability", () => {
  it("is named in two dimensions, where gradient descent settles at 2/lr, and nothing is advised", () => {
    const finding = foundIn(quartic(0.02, 10_000));
    if (finding?.id !== "edge-of-stability") throw new Error(`${finding?.id} is found`);
    const { value, limit } = finding.found as Edge;
    expect(limit).toBeCloseTo(100, 9);
    expect(value / limit).toBeGreaterThan(0.99);
    expect(value / limit).toBeLessThan(1.01);
    expect(finding.text).toMatch(/^At the edge of stability: .*2\/lr = 100 by step \d+/);
    expect(finding.advice).toEqual([]);
  });

  it("is not named below it, nor while the sharpness still swings", () => {
    expect(namedIn(quartic(0.01, 1000))).toBeNull();
    expect(namedIn(quartic(0.02, 1000))).not.toBe("edge-of-stability");
  });

  it("states a limit that weight decay lowers as what it is, not as 2/lr", () => {
    const finding = foundIn(quartic(0.02, 10_000).replace("lr:0.02", "lr:0.02,weightDecay:1e-6"));
    expect(finding?.id).toBe("edge-of-stability");
    expect(finding?.text).toContain("came up to its limit 100 by step");
  });

  it("is named on a network", () => {
    const { value, limit } = numbersIn<Edge>(moons("sgd,lr:0.2", 1000), "edge-of-stability");
    expect(limit).toBe(10);
    expect(Math.abs(value / limit - 1)).toBeLessThan(0.1);
  });

  it("is not named on a network that stays below it, nor with mini-batches", () => {
    expect(namedIn(moons("sgd,lr:0.03", 300))).not.toBe("edge-of-stability");
    expect(namedIn(moons("sgd,lr:0.2", 300, 10))).not.toBe("edge-of-stability");
  });
});

describe("catapult", () => {
  test.each([0.525, 0.6, 0.75, 0.9, 0.9875])("is named at lr %d, between 2/λ and 4/λ", (lr) => {
    const found = numbersIn<{ from: number; to: number; times: number }>(product(lr), "catapult");
    expect(found.from).toBeCloseTo(4.0004, 4);
    expect(lr * found.to).toBeLessThan(2);
    expect(found.times).toBeGreaterThan(45);
    expect(found.times).toBeLessThan(8000);
  });

  it("is not named below 2/λ, where the loss falls at once, nor above 4/λ, where it diverges", () => {
    const { loss } = runOf(product(0.475)).columns;
    expect(loss.every((one, i) => i === 0 || one <= loss[i - 1])).toBe(true);
    expect(namedIn(product(0.475))).not.toBe("catapult");
    expect(namedIn(product(1.0125))).toBe("diverged");
  });
});

describe("a loss spike of Adam", () => {
  it("is named with the step at which the preconditioned sharpness passes 2/lr", () => {
    const found = numbersIn<{ crossing: number; step: number; high: number }>(
      parabola(0.15, 2000),
      "adam-spike",
    );
    expect(found.crossing).toBeGreaterThanOrEqual(447);
    expect(found.crossing).toBeLessThanOrEqual(448);
    expect(found.step).toBeGreaterThan(1100);
    expect(found.step).toBeLessThan(1250);
    expect(found.high).toBeGreaterThan(1);
  });

  it("is named on Rosenbrock's function, where a smaller lr is tried", () => {
    const link = "surface=rosenbrock&start=-1.2,1&o=adam,lr:0.1&steps=5000";
    expect(namedIn(link)).toBe("adam-spike");
    expect(triedOn(link).offer?.tried).toMatch(/^loss 1e−6 at step/);
  });

  it("is not named before it, nor where the rate is too small for it", () => {
    expect(namedIn(parabola(0.15, 400))).toBeNull();
    expect(namedIn(parabola(0.01, 2000))).toBeNull();
  });
});

describe("Adam's edge of stability", () => {
  it("is named where the preconditioned sharpness settles at 38/lr", () => {
    const { value, limit } = numbersIn<Edge>(moons("adam,lr:0.02,beta2:0.99", 500), "adam-edge");
    expect(limit).toBeCloseTo(38 / 0.02, 6);
    expect(value / limit).toBeGreaterThan(0.8);
    expect(value / limit).toBeLessThan(1.06);
  });

  it("is not named where the rate is so small that it stays below", () => {
    expect(namedIn(moons("adam,lr:0.0001,beta2:0.99", 200))).not.toBe("adam-edge");
  });
});

describe.runIf(process.env.DOWNHILL_THOROUGH)("long trainings", () => {
  test.each([0.2, 0.4])("gradient descent with lr %d settles within 5 % of 2/lr", (lr) => {
    const { value, limit } = numbersIn<Edge>(moons(`sgd,lr:${lr}`, 6000), "edge-of-stability");
    expect(Math.abs(value / limit - 1)).toBeLessThan(0.05);
  });

  test.each([0.03, 0.05, 0.1])(
    "gradient descent with lr %d stays below, and is not called at the edge",
    (lr) => {
      expect(namedIn(moons(`sgd,lr:${lr}`, 6000))).toBeNull();
    },
  );

  test.each([0.001, 0.003, 0.01])("Adam with lr %d settles at 0.8 to 1.06 of 38/lr", (lr) => {
    const { value, limit } = numbersIn<Edge>(moons(`adam,lr:${lr},beta2:0.99`, 6000), "adam-edge");
    expect(value / limit).toBeGreaterThan(0.8);
    expect(value / limit).toBeLessThan(1.06);
  });
});
