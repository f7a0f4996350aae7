import { describe, expect, test } from "vitest";
import "../../datasets/data/all.ts";
import { symmetricEigen } from "../../optim/algebra/symmetric-eigen.ts";
import { decode, networkCourse, type Spec, scheduleOf, splitFor } from "../index.ts";
import { madeProblem } from "../problem/made-problem.ts";
import { CurvatureCourse, type Measured } from "./curvature-course.ts";

function specOf(link: string): Spec {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  return spec;
}

/** Measures a race to its end, in calls of at most so many updates, in the order of steps. */
function measureAll(spec: Spec, most = 1e6, course = new CurvatureCourse(spec)): Measured[] {
  const found: Measured[] = [];
  for (let progress = course.next(spec.steps, most); progress; progress = course.next(spec.steps, most))
    if (progress.measured) found.push(progress.measured);
  return found.sort((one, other) => one.step - other.step);
}

test("a surface's curvatures are those worked out by hand, at every step, beside the limit of the rate in effect", () => {
  // f = 3x² + x⁴/4 + 5y² has the second derivatives 6 + 3x² and 10.
  const spec = specOf("f=3*x^2%2Bx^4/4%2B5*y^2&start=2,1&o=sgd,lr:0.05,cosine&steps=40&at=20,1,lr:0.02");
  const measured = measureAll(spec);
  const rates = scheduleOf(spec, 0);
  expect(measured.map(({ step }) => step)).toEqual(Array.from({ length: 41 }, (_, i) => i));
  expect([measured[0].sharpness, measured[0].lowest, measured[0].limit]).toEqual([18, 10, 40]);
  let x = 2;
  for (const { step, sharpness, limit, lowest, preconditioned } of measured) {
    expect(sharpness).toBeCloseTo(Math.max(10, 6 + 3 * x * x), 10);
    expect(lowest).toBeCloseTo(Math.min(10, 6 + 3 * x * x), 10);
    expect(limit).toBeCloseTo(2 / rates[Math.min(step, 39)], 10);
    expect(preconditioned).toBeNaN();
    x -= rates[Math.min(step, 39)] * (6 * x + x ** 3);
  }
});

test("Adam's preconditioned sharpness on a surface is that of its second moment, corrected for bias", () => {
  const measured = measureAll(specOf("f=3*x^2%2B5*y^2%2Bx*y&start=2,1&o=adam,lr:0.1&steps=30"));
  let [x, y, mx, my, vx, vy] = [2, 1, 0, 0, 0, 0];
  expect(measured[0].preconditioned).toBeNaN();
  for (let t = 1; t <= 30; t++) {
    const [gx, gy] = [6 * x + y, 10 * y + x];
    [mx, my] = [0.9 * mx + 0.1 * gx, 0.9 * my + 0.1 * gy];
    [vx, vy] = [0.999 * vx + 0.001 * gx * gx, 0.999 * vy + 0.001 * gy * gy];
    const divisor = (v: number) => (1 - 0.9 ** t) * (Math.sqrt(v / (1 - 0.999 ** t)) + 1e-8);
    const [a, b] = [divisor(vx), divisor(vy)];
    x -= (0.1 * mx) / a;
    y -= (0.1 * my) / b;
    // The larger root of (6/a − λ)(10/b − λ) = 1/(ab).
    const [half, product] = [(6 / a + 10 / b) / 2, 59 / (a * b)];
    const { preconditioned, preconditionedLimit, limit } = measured[t];
    expect(preconditioned / (half + Math.sqrt(half * half - product))).toBeCloseTo(1, 9);
    expect([preconditionedLimit, limit]).toEqual([expect.closeTo(380, 8), Number.NaN]);
  }
});

/** Returns the largest eigenvalue of the matrix of second derivatives, by central differences of the gradient. */
function denseSharpness(
  gradient: (params: Float64Array) => Float64Array,
  at: Float64Array,
  divisor: Float64Array,
) {
  const n = at.length;
  const matrix = new Float64Array(n * n);
  const h = 1e-4;
  for (let i = 0; i < n; i++) {
    const [before, after] = [-h, h].map((by) => gradient(at.map((one, j) => (j === i ? one + by : one))));
    for (let j = 0; j < n; j++) {
      const derivative = (after[j] - before[j]) / (2 * h) / Math.sqrt(divisor[i] * divisor[j]);
      matrix[i * n + j] += derivative / 2;
      matrix[j * n + i] += derivative / 2;
    }
  }
  symmetricEigen(matrix, n, new Float64Array(n * n));
  return Math.max(...Array.from({ length: n }, (_, i) => matrix[i * n + i]));
}

const networks = process.env.DOWNHILL_THOROUGH ? ["2-5-4-1", "2-16-16-1"] : ["2-5-4-1"];

test.each(networks)(
  "the sharpness of %s is a dense matrix' largest eigenvalue on all samples, with Adam's preconditioner too, to 1e-6",
  (net) => {
    const link = `data=moons&samples=120&split=0.5&loss=mse&net=${net}&act=tanh&batch=16&o=adam,lr:0.02&steps=25`;
    const spec = specOf(link);
    if (spec.kind !== "network") throw new Error(link);
    const last = measureAll(spec).at(-1)!;
    const { objective, start } = networkCourse(spec, splitFor(spec));
    const whole = networkCourse({ ...spec, batch: 0 }, splitFor(spec)).objective;
    const params = Float64Array.from(start);
    const n = params.length;
    const [g, m, v] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    const divisor = new Float64Array(n).fill(1);
    const gradient = (at: Float64Array) => {
      const grads = new Float64Array(n);
      whole.lossAndGradient(at, grads, 0);
      return grads;
    };
    for (let t = 1; t <= 25; t++) {
      objective.lossAndGradient(params, g, t - 1);
      for (let i = 0; i < n; i++) {
        m[i] = 0.9 * m[i] + 0.1 * g[i];
        v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
        divisor[i] = (1 - 0.9 ** t) * (Math.sqrt(v[i] / (1 - 0.999 ** t)) + 1e-8);
        params[i] -= (0.02 * m[i]) / divisor[i];
      }
    }
    expect(last.step).toBe(25);
    expect(Math.abs(last.sharpness / denseSharpness(gradient, params, g.fill(1)) - 1)).toBeLessThan(1e-6);
    expect(Math.abs(last.preconditioned / denseSharpness(gradient, params, divisor) - 1)).toBeLessThan(1e-6);
  },
);

test("numbers do not depend on the portions, nor on changes that come later", () => {
  const link = "data=moons&samples=60&loss=mse&net=2-4-1&batch=8&steps=300&o=sgd,lr:0.3&o=adam,lr:0.02";
  const changed = specOf(`${link}&at=150,1,lr:0.05`);
  const whole = measureAll(changed);
  const course = new CurvatureCourse(specOf(link));
  const found: Measured[] = [];
  for (let progress = course.next(140, 7); progress; progress = course.next(140, 7))
    if (progress.measured) found.push(progress.measured);
  expect(course.adopt(changed)).toBe(true);
  found.push(...measureAll(changed, 7, course));
  found.sort((one, other) => one.step - other.step || one.slot - other.slot);
  const ofGrid = whole.sort((one, other) => one.step - other.step || one.slot - other.slot);
  const steps = new Set(ofGrid.map(({ step }) => step));
  const both = found.filter(({ step }) => steps.has(step));
  expect(both).toHaveLength(ofGrid.length);
  for (const [i, one] of both.entries())
    for (const name of [
      "step",
      "slot",
      "sharpness",
      "limit",
      "preconditioned",
      "preconditionedLimit",
    ] as const)
      if (Number.isNaN(ofGrid[i][name])) expect(one[name]).toBeNaN();
      else
        expect(Math.abs(one[name] - ofGrid[i][name])).toBeLessThanOrEqual(1e-6 * Math.abs(ofGrid[i][name]));
  expect(course.adopt(specOf(`${link}&at=100,1,lr:0.05`))).toBe(false);
});

test("the step at which a network passes its limit is found exactly", () => {
  const link =
    "data=moons&samples=200&split=0.5&loss=mse&net=2-16-16-1&act=tanh&batch=0&steps=600&o=sgd,lr:0.15";
  const measured = measureAll(specOf(link));
  const after = measured.findIndex(({ sharpness, limit }) => sharpness > limit);
  expect(after).toBeGreaterThan(0);
  expect(measured[after].step).toBe(measured[after - 1].step + 1);
  // Most of the other steps are further apart.
  expect(measured.length).toBeLessThan(300);
});

test("a contender that has stopped is measured up to there, and one that cannot run not at all", () => {
  const measured = measureAll(specOf("surface=bowl&o=sgd,lr:5&o=sgd,lr:0.05&steps=200"));
  const last = (slot: number) => measured.filter((one) => one.slot === slot).at(-1)?.step ?? 0;
  expect(last(0)).toBeLessThan(60);
  expect(last(1)).toBe(200);
});

test("a schedule that reads the loss decides the limit", () => {
  const spec = specOf(
    "f=x^2%2By^2&start=1,1&schedule=rate=base/(1%2Bloss)&o=sgd,lr:0.1,own-schedule&steps=5",
  );
  expect(measureAll(spec)[0].limit).toBeCloseTo(2 / (0.1 / 3), 9);
});

describe("on a problem", () => {
  /** Returns the start of a problem, and a function of its gradient. */
  function derivativesOf(spec: Spec) {
    if (spec.kind !== "problem") throw new Error("a problem");
    const problem = madeProblem(spec);
    const gradient = (params: Float64Array) => {
      const grads = new Float64Array(problem.size);
      problem.lossAndGradient(params, grads, 0);
      return grads;
    };
    return { start: problem.start, gradient };
  }

  test("the sharpness of a quadratic is its condition number, and Adam's that of the scaled Hessian", () => {
    const link = "problem=quadratic,dimensions:12,condition:50,axes:random&steps=20";
    for (const { sharpness, limit } of measureAll(specOf(`${link}&o=sgd,lr:0.02`))) {
      expect(sharpness / 50).toBeCloseTo(1, 6);
      expect(limit).toBeCloseTo(100, 10);
    }
    const spec = specOf(`${link}&o=adam,lr:0.1,beta1:0`);
    const { start, gradient } = derivativesOf(spec);
    const params = start.slice();
    const second = new Float64Array(12);
    const measured = measureAll(spec);
    for (let t = 1; t <= 20; t++) {
      for (const [i, slope] of gradient(params).entries()) {
        second[i] = 0.999 * second[i] + 0.001 * slope ** 2;
        params[i] -= (0.1 * slope) / (Math.sqrt(second[i] / (1 - 0.999 ** t)) + 1e-8);
      }
      const divisor = second.map((one) => Math.sqrt(one / (1 - 0.999 ** t)) + 1e-8);
      expect(measured[t].preconditioned / denseSharpness(gradient, params, divisor)).toBeCloseTo(1, 5);
    }
  });

  test("without an exact Hessian the sharpness is that of central differences of the gradient", () => {
    const spec = specOf("problem=zipf,classes:5,scale:1&o=sgd,lr:1&steps=4");
    const { start, gradient } = derivativesOf(spec);
    const [{ sharpness }] = measureAll(spec);
    expect(
      sharpness /
        denseSharpness(
          gradient,
          start,
          start.map(() => 1),
        ),
    ).toBeCloseTo(1, 5);
  });

  test("with batches there is none, as the exact gradient is not known", () => {
    for (const { sharpness } of measureAll(specOf("problem=sparse&o=sgd,lr:0.01&steps=4")))
      expect(sharpness).toBeNaN();
  });
});
