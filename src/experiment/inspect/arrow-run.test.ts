import { describe, expect, test } from "vitest";
import { createWith } from "../../optim/engine/create-method.ts";
import { everyMethod } from "../../optim/engine/every-method.ts";
import { landscapeOf } from "../../surfaces/index.ts";
import { chosenSurface, decode, Race, type SurfaceSpec } from "../index.ts";
import { surfaceCourse } from "../surface/course.ts";
import { rowLength, rowPlaces } from "./arrow-row.ts";
import { ArrowRun } from "./arrow-run.ts";

createWith(everyMethod);

const specOf = (link: string): SurfaceSpec => {
  const { spec, problems } = decode(link);
  if (spec.kind !== "surface" || problems.length > 0) throw new Error(`${link} is no link of a surface`);
  return spec;
};

/** Returns the rows of a contender's steps. */
function rowsOf(spec: SurfaceSpec, steps: readonly number[], slot = 0): Float64Array[] {
  const run = new ArrowRun(spec, slot, surfaceCourse(spec));
  return steps.map((step) => {
    const row = new Float64Array(rowLength);
    let calls = 0;
    while (!run.write(step, 50, row, 0)) if (++calls > 1000) throw new Error(`step ${step} was not reached`);
    return row;
  });
}

const part = (row: Float64Array, place: keyof typeof rowPlaces, length = 2) => [
  ...row.subarray(rowPlaces[place], rowPlaces[place] + length),
];

/** The positions of the first contender in the race itself. */
function positions(spec: SurfaceSpec) {
  const [{ x, y }] = new Race(spec, surfaceCourse(spec)).advance(spec.steps);
  return (step: number): [x: number, y: number] => [x[step], y[step]];
}

const steps = [0, 1, 2, 39, 12, 13, 20, 5];

describe("a row has the race's position and update, and the gradient there", () => {
  test.each([
    "surface=rosenbrock&o=adam,lr:0.05",
    "surface=rosenbrock&o=sgd,lr:0.0005,momentum:0.9&at=10,1,lr:0.001",
    "surface=bowl,ratio:20&o=lion,lr:0.02,cosine",
    "surface=himmelblau&o=adam,lr:0.05,lookahead,clip-norm",
    "surface=bowl,ratio:20&o=newton,lr:0.5",
  ])("%s", (link) => {
    const spec = specOf(`${link}&steps=40`);
    const at = positions(spec);
    const landscape = landscapeOf(chosenSurface(spec.surface));
    const loss = (x: number, y: number) =>
      landscape.lossAndGradient(Float64Array.of(x, y), new Float64Array(2));
    for (const [i, row] of rowsOf(spec, steps).entries()) {
      const [here, next] = [at(steps[i]), at(steps[i] + 1)];
      expect(part(row, "position")).toEqual(here);
      expect(part(row, "update")).toEqual([next[0] - here[0], next[1] - here[1]]);
      const [x, y] = here;
      const h = 1e-5;
      const slope = [
        (loss(x + h, y) - loss(x - h, y)) / (2 * h),
        (loss(x, y + h) - loss(x, y - h)) / (2 * h),
      ];
      for (const [k, g] of part(row, "gradient").entries())
        expect(Math.abs(g - slope[k])).toBeLessThan(1e-5 * Math.max(1, Math.abs(g)));
    }
  });
});

test("Adam's update is minus its rates times the mean of the gradients, with noise, a schedule and a change too", () => {
  const spec = specOf("surface=rosenbrock&o=adam,lr:0.05,cosine&noise=0.3&at=11,1,beta1:0.6&steps=40");
  for (const row of rowsOf(spec, steps)) {
    const [mx, my] = part(row, "momentum");
    const [xx, xy, yy] = part(row, "rates", 3);
    const [dx, dy] = part(row, "update");
    expect(xy).toBe(0);
    expect(Math.abs(dx + xx * mx)).toBeLessThan(1e-12);
    expect(Math.abs(dy + yy * my)).toBeLessThan(1e-12);
  }
});

test("the gradient of a step with noise is the one that the optimizer received", () => {
  const spec = specOf("surface=rosenbrock&o=sgd,lr:0.001&noise=5&steps=40");
  for (const row of rowsOf(spec, steps)) {
    const [[gx, gy], [dx, dy]] = [part(row, "gradient"), part(row, "update")];
    expect(Math.abs(dx + 0.001 * gx)).toBeLessThan(1e-12);
    expect(Math.abs(dy + 0.001 * gy)).toBeLessThan(1e-12);
  }
});

test("a contender that has stopped, and one at the last step, show their last update", () => {
  const spec = specOf("surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.5&steps=60");
  const [early, late] = rowsOf(spec, [59, 60]);
  expect(early).toEqual(late);
  expect(part(early, "update").every((value) => Math.abs(value) > 1e10)).toBe(false);
  const held = specOf("surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.01&steps=10");
  const [last, beyond] = rowsOf(held, [9, 10]);
  expect(beyond).toEqual(last);
  expect(part(last, "position")).toEqual(positions(held)(9));
});

test("a contender that cannot run has no numbers", () => {
  const spec = specOf("f=log(x) + y^2&start=-1,1&o=sgd&steps=5");
  expect(rowsOf(spec, [2])[0].every(Number.isNaN)).toBe(true);
});

test("steps in which accumulation waits have a gradient and an update of 0, and no preconditioner", () => {
  const spec = specOf("surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.05,accumulate&steps=20");
  const rows = rowsOf(spec, [0, 1, 2, 3, 4, 5, 6, 7]);
  const waiting = rows.filter((row) => part(row, "update").every((value) => value === 0));
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.length).toBeLessThan(rows.length);
  for (const row of waiting) {
    expect(part(row, "gradient").every(Number.isFinite)).toBe(true);
    expect(part(row, "rates", 3).every(Number.isNaN)).toBe(true);
  }
});

test("a run goes on with a spec of the same past, and not with another", () => {
  const spec = specOf("surface=rosenbrock&o=adam,lr:0.05&steps=40");
  const run = new ArrowRun(spec, 0, surfaceCourse(spec));
  const row = new Float64Array(rowLength);
  while (!run.write(20, 50, row, 0));
  expect(run.adopt({ ...spec, edits: [{ step: 30, slot: 0, name: "lr", value: 0.1 }] })).toBe(true);
  expect(run.adopt({ ...spec, edits: [{ step: 3, slot: 0, name: "lr", value: 0.1 }] })).toBe(false);
});

describe("a method's step is what its rates make of the gradient or of its momentum", () => {
  test.each([
    ["newton", "surface=rosenbrock&o=newton"],
    ["lbfgs", "surface=rosenbrock&o=lbfgs,maxIter:1"],
    ["shampoo", "surface=rosenbrock&o=shampoo,lr:0.1"],
    ["soap", "surface=rosenbrock&o=soap,lr:0.02,precondition1d:1,weightDecay:0"],
    ["muon", "surface=rosenbrock&o=muon,lr:0.02,nesterov:0"],
    ["adafactor", "surface=bowl,ratio:20&o=adafactor,lr:0.1"],
  ])("%s", (id, link) => {
    const spec = specOf(`${link}&steps=12`);
    let turned = 0;
    for (const row of rowsOf(spec, [2, 3, 6])) {
      const [update, rates] = [part(row, "update"), part(row, "rates", 3)];
      const length = Math.hypot(...update);
      if (length === 0) continue;
      const mean = part(row, "momentum");
      expect(mean.every(Number.isFinite)).toBe(["soap", "muon"].includes(id));
      const [x, y] = mean.every(Number.isFinite) ? mean : part(row, "gradient");
      const made = [-rates[0] * x - rates[1] * y, -rates[1] * x - rates[2] * y];
      for (const [i, value] of made.entries())
        expect(Math.abs(value - update[i])).toBeLessThan(1e-6 * length);
      if (rates[1] !== 0) turned += 1;
    }
    expect(turned > 0).toBe(["newton", "lbfgs", "shampoo", "soap"].includes(id));
  });

  test("the mean of SOAP's gradients is theirs, weighted by its decay", () => {
    const spec = specOf("surface=rosenbrock&o=soap,lr:0.02,beta1:0.8&steps=12");
    const rows = rowsOf(spec, [1, 2, 3, 4]);
    // The first step only measures.
    const gradients = rows.map((row) => part(row, "gradient"));
    const weights = gradients.map((_, k) => 0.8 ** (gradients.length - 1 - k));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [i, value] of part(rows[3], "momentum").entries()) {
      const expected = gradients.reduce((sum, g, k) => sum + weights[k] * g[i], 0) / all;
      expect(Math.abs(value - expected)).toBeLessThan(1e-12 * Math.abs(expected));
    }
  });
});
