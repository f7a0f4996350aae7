import { describe, expect, it } from "vitest";
import "../datasets/data/all.ts";
import { decode, networkCourse, run, type SurfaceSpec, splitFor } from "./index.ts";
import { StepOracle } from "./step-oracle.ts";
import { surfaceCourse } from "./surface/course.ts";

const surface = (hash: string): SurfaceSpec => {
  const { spec } = decode(hash);
  if (spec.kind !== "surface") throw new Error(hash);
  return spec;
};

describe("a step's oracle on a surface", () => {
  const track = surfaceCourse(surface("f=x^2*y+y^3&noise=2"));
  const params = Float64Array.of(3, 2);
  const oracle = new StepOracle(track, params);
  const grads = new Float64Array(2);
  const loss = track.objective.lossAndGradient(params, grads, 0);
  const noise = Float64Array.of(9, 9, 0.5, -1);

  it("gives the gradient with the step's noise, and counts it", () => {
    oracle.begin(0, loss, grads, noise, 2);
    expect(oracle.loss).toBe(18 + 8);
    expect(oracle.gradientEvaluations).toBe(1);
    expect([...(oracle.tensors[0].grad ?? [])]).toEqual([12 + 1, 9 + 12 - 2]);
  });

  it("scales the noise of each coordinate by its deviation", () => {
    const uneven = new StepOracle(surfaceCourse(surface("f=x^2*y+y^3&noise=0.5,4")), params);
    uneven.begin(0, loss, grads, noise, 2);
    expect([...(uneven.tensors[0].grad ?? [])]).toEqual([12 + 0.25, 9 + 12 - 4]);
  });

  it("has the same noise elsewhere within the step", () => {
    params.set([1, 1]);
    expect(oracle.evaluate()).toBe(2);
    expect([...(oracle.tensors[0].grad ?? [])]).toEqual([2 + 1, 1 + 3 - 2]);
    expect(oracle.gradientEvaluations).toBe(2);
    params.set([3, 2]);
  });

  it("has the exact second derivatives, and counts a product with them as two gradients", () => {
    const out = [new Float64Array(2)];
    oracle.hessianProduct([Float64Array.of(1, -2)], out);
    // H = (2y, 2x; 2x, 6y) = (4, 6; 6, 12).
    expect([...out[0]]).toEqual([4 - 12, 6 - 24]);
    expect(oracle.gradientEvaluations).toBe(4);
  });
});

it("multiplies by a symmetric Hessian over all tensors of a network", () => {
  const { spec } = decode("data=iris&net=4-5-3&batch=0");
  if (spec.kind !== "network") throw new Error("not a network");
  const track = networkCourse(spec, splitFor(spec));
  const params = track.start.slice();
  const oracle = new StepOracle(track, params);
  const like = (of: (i: number) => number) =>
    track.tensors.map(({ from, to }) => Float64Array.from({ length: to - from }, (_, i) => of(from + i)));
  const [v, w] = [like((i) => Math.sin(3 * i)), like((i) => Math.cos(i * i))];
  const [hv, hw] = [like(() => 0), like(() => 0)];
  oracle.hessianProduct(v, hv);
  oracle.hessianProduct(w, hw);
  const dot = (a: Float64Array[], b: Float64Array[]) =>
    a.reduce((sum, row, k) => sum + row.reduce((part, value, i) => part + value * b[k][i], 0), 0);
  expect(Math.abs(dot(v, hw) / dot(w, hv) - 1)).toBeLessThan(1e-7);
  expect(params).toEqual(track.start);
  expect(oracle.gradientEvaluations).toBe(4);
});

describe("the column of gradients", () => {
  it("counts one a step for SGD and Adam, none at the start", () => {
    for (const { gradients } of run(surface("o=sgd&o=adam,lr:0.05&steps=5")))
      expect([...gradients]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("counts one a step on a network too", () => {
    const [{ gradients }] = run(decode("data=iris&o=adam&steps=4").spec);
    expect([...gradients]).toEqual([0, 1, 2, 3, 4]);
  });
});
