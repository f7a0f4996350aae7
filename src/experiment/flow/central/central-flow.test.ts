import { describe, expect, test } from "vitest";
import { createLandscape } from "../../../surfaces/index.ts";
import { decode } from "../../index.ts";
import { networkCourse } from "../../network/course.ts";
import { splitFor } from "../../network/data.ts";
import { GradientFlow } from "../gradient-flow.ts";
import { CentralFlow } from "./central-flow.ts";
import type { CurvedObjective } from "./curved-objective.ts";
import { networkObjective } from "./network-objective.ts";
import { surfaceObjective } from "./surface-objective.ts";

const onSurface = (formula: string) => surfaceObjective(createLandscape({ formula, settings: {} }));

/** ½(1 − x²y²)², whose minima on the curve xy = 1 have the sharpness 4(x² + y²). */
const product = onSurface("(1 - x^2 * y^2)^2 / 2");

function advanceTo(flow: CentralFlow, time: number): void {
  while (!flow.end && flow.time < time) flow.advance(time);
}

/** Makes steps of gradient descent from a point (mutates); returns means of points and losses over the last of them. */
function descend(objective: CurvedObjective, params: Float64Array, lr: number, steps: number, over: number) {
  const grads = new Float64Array(params.length);
  const mean = new Float64Array(params.length);
  let loss = 0;
  for (let step = 0; step < steps; step++) {
    if (step >= steps - over) {
      for (let i = 0; i < mean.length; i++) mean[i] += params[i] / over;
      loss += objective.lossAndGradient(params, grads) / over;
    } else objective.lossAndGradient(params, grads);
    for (let i = 0; i < params.length; i++) params[i] -= lr * grads[i];
  }
  return { mean, loss };
}

describe("at the edge of stability on ½(1 − x²y²)²", () => {
  const start = [6.124, 0.167];
  const lr = 0.02;

  test("gradient descent and the central flow end at 2/lr, the gradient flow at 1.501 times that", () => {
    const steps = 8000;
    const flow = new CentralFlow(product, start, lr);
    advanceTo(flow, steps * lr);
    expect([flow.end, flow.time]).toEqual([null, steps * lr]);
    const { mean } = descend(product, Float64Array.from(start), lr, steps, 2);
    // Zhu, Wang, Wang, Zhou & Ge (ICLR 2023, arXiv:2210.03294) have gradient descent just below 2/lr.
    expect((product.sharpness(mean) * lr) / 2).toBeCloseTo(0.9996, 4);
    expect((product.sharpness(flow.point) * lr) / 2).toBeCloseTo(1, 3);
    expect(Math.hypot(flow.point[0] - mean[0], flow.point[1] - mean[1])).toBeLessThan(3e-3);
    const gradient = new GradientFlow(product, start, steps * lr);
    gradient.advance(1e6);
    const end = new Float64Array(2);
    gradient.at(steps * lr, end);
    expect((product.sharpness(end) * lr) / 2).toBeCloseTo(1.501, 3);
    expect(Math.hypot(end[0] - mean[0], end[1] - mean[1])).toBeGreaterThan(1);
  });

  test("the central flow goes through the middle of the oscillation, and predicts its mean loss", () => {
    const flow = new CentralFlow(product, start, lr);
    const params = Float64Array.from(start);
    descend(product, params, lr, 900, 1);
    // The mean over steps 900 to 1100 beside the flow after step 1000.
    const { mean, loss } = descend(product, params, lr, 200, 200);
    advanceTo(flow, 1000 * lr);
    const grads = new Float64Array(2);
    expect(Math.hypot(flow.point[0] - mean[0], flow.point[1] - mean[1])).toBeLessThan(0.05);
    const predicted = product.lossAndGradient(flow.point, grads) + flow.raise;
    expect(Math.abs(predicted / loss - 1)).toBeLessThan(0.15);
  });

  test("the sharpness never passes 2/lr", () => {
    const flow = new CentralFlow(product, start, lr);
    for (let step = 1; step <= 300; step++) {
      advanceTo(flow, step * lr);
      expect((product.sharpness(flow.point) * lr) / 2).toBeLessThan(1 + 1e-6);
    }
  });
});

test("before 2/lr is reached the central flow is the gradient flow", () => {
  const start = [3, 0.1];
  const [lr, until] = [0.02, 2];
  const flow = new CentralFlow(product, start, lr);
  const gradient = new GradientFlow(product, start, until);
  gradient.advance(1e6);
  const point = new Float64Array(2);
  for (const time of [0.1, 0.5, 1, 2]) {
    advanceTo(flow, time);
    gradient.at(time, point);
    for (const i of [0, 1]) expect(flow.point[i]).toBeCloseTo(point[i], 7);
    expect(flow.raise).toBe(0);
  }
});

test("with two eigenvalues at 2/lr both are held there", () => {
  // Both curvatures are 1 + z², and z grows: ∂f/∂z = (x² + y²)·z/2 − 1 for a third coordinate z; by symmetry Σ is σ²·I.
  const bowl: CurvedObjective = spindle();
  const lr = 1;
  const flow = new CentralFlow(bowl, [0.1, 0.1, 0], lr);
  advanceTo(flow, 20);
  expect(flow.end).toBeNull();
  expect(bowl.sharpness(flow.point)).toBeCloseTo(2, 6);
  expect(flow.point[2]).toBeCloseTo(1, 6);
  expect(flow.directions).toBe(2);
  // dz/ds = 1 − ½⟨Σ, ∂H/∂z⟩ = 1 − ½·tr(Σ)·2z = 0, so tr(Σ) = 1, and ½⟨Σ, H⟩ = ½·tr(Σ)·2.
  expect(flow.raise).toBeCloseTo(1, 4);
});

/** Returns ½(1 + z²)(x² + y²) − z by hand. */
function spindle(): CurvedObjective {
  return {
    size: 3,
    lossAndGradient([x, y, z], grads) {
      grads.set([(1 + z * z) * x, (1 + z * z) * y, z * (x * x + y * y) - 1]);
      return 0.5 * (1 + z * z) * (x * x + y * y) - z;
    },
    sharpness: ([, , z]) => 1 + z * z,
    criticalSpace([, , z], least) {
      const sharpness = 1 + z * z;
      const isCritical = sharpness > least;
      return {
        sharpness,
        vectors: isCritical ? [Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)] : [],
        hessian: isCritical ? Float64Array.of(sharpness, 0, 0, sharpness) : new Float64Array(0),
        more: false,
      };
    },
    tilts: ([x, y, z]) => [
      Float64Array.of(0, 0, 2 * z),
      new Float64Array([0 * x, 0 * y, 0]),
      Float64Array.of(0, 0, 2 * z),
    ],
  };
}

test("there is none where the curvature passes 2/lr and nothing lowers it, and none that is not finite", () => {
  expect(new CentralFlow(onSurface("3 * x^2 + y^2"), [1, 1], 0.5).end).toBe("unstable");
  expect(new CentralFlow(onSurface("log(x)"), [-1, 0], 0.5).end).toBe("away");
});

/** Compares both flows with gradient descent on two moons over the steps between two. */
function onMoons(net: string, lr: number, from: number, to: number) {
  const { spec } = decode(
    `data=moons&samples=100&split=0.7&loss=mse&act=tanh&batch=0&net=${net}&o=sgd,lr:${lr}`,
  );
  if (spec.kind !== "network") throw new TypeError("a network");
  const { architecture, train, start } = networkCourse(spec, splitFor(spec));
  const objective = networkObjective(architecture, train);
  const central = new CentralFlow(objective, start, lr);
  const gradient = new GradientFlow(objective, start, to * lr, Number.POSITIVE_INFINITY);
  const grads = new Float64Array(objective.size);
  const point = new Float64Array(objective.size);
  const params = Float64Array.from(start);
  descend(objective, params, lr, from, 1);
  const { loss } = descend(objective, params, lr, to - from, to - from);
  let [predicted, smooth, sharpest] = [0, 0, 0];
  const parts = 20;
  for (let i = 1; i <= parts; i++) {
    const time = (from + ((i - 0.5) / parts) * (to - from)) * lr;
    advanceTo(central, time);
    predicted += (objective.lossAndGradient(central.point, grads) + central.raise) / parts;
    sharpest = Math.max(sharpest, (objective.sharpness(central.point) * lr) / 2);
    while (gradient.time < time && !gradient.end) {
      gradient.forget();
      gradient.advance(1);
    }
    gradient.at(time, point);
    smooth += objective.lossAndGradient(point, grads) / parts;
  }
  return { loss, predicted, smooth, sharpest, sharpness: (objective.sharpness(params) * lr) / 2 };
}

describe("on a network 2-8-1 that learns two moons", () => {
  test("the central flow predicts the mean loss of gradient descent at 2/lr, and the gradient flow does not", () => {
    const { loss, predicted, smooth, sharpest, sharpness } = onMoons("2-8-1", 0.3, 1000, 1100);
    expect(sharpness).toBeCloseTo(1, 1);
    expect(sharpest).toBeCloseTo(1, 4);
    expect(Math.abs(predicted / loss - 1)).toBeLessThan(0.05);
    expect(smooth / loss).toBeLessThan(0.4);
  });

  test.runIf(process.env.DOWNHILL_THOROUGH)("for thousands of steps, to less than a percent", () => {
    const { loss, predicted, smooth } = onMoons("2-8-1", 0.25, 2000, 4000);
    expect(Math.abs(predicted / loss - 1)).toBeLessThan(0.01);
    expect(smooth / loss).toBeLessThan(0.65);
  });
});
