import "../../datasets/data/all.ts";
import { describe, expect, test } from "vitest";
import { courseOf } from "../course-of.ts";
import { decode } from "../index.ts";
import { Observation } from "./observation.ts";
import { type ObservedCall, optimizerCall } from "./observed.ts";

/** Observes one update of the first contender of a link. */
function observed(link: string, step: number) {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  const observation = new Observation(spec, 0, courseOf(spec));
  for (;;) {
    const sight = observation.observe(step, 1000);
    if (sight.kind === "seen") return sight.observed;
    if (sight.kind === "none") throw new Error("it makes no update");
  }
}

function callOf(link: string, step: number): ObservedCall {
  const call = optimizerCall(observed(link, step));
  if (!call) throw new Error("the optimizer made no step");
  return call;
}

const numbers = (call: ObservedCall, name: string, tensor?: number): readonly number[] =>
  [call.quantities.find((one) => one.name === name && one.tensor === tensor)?.value ?? []].flat();

describe("the update of a method carries its quantities, within addons too", () => {
  test.each([
    ["o=newton&surface=himmelblau&start=-1,-1", "eigenvalues"],
    ["o=newton,lookahead&surface=beale", "eigenvalues"],
    ["o=lbfgs,lookahead&surface=rosenbrock", "curvature pairs"],
    ["o=cg,lookahead.k:3&surface=himmelblau", "weight of the last direction"],
    ["o=muon,warmup,cosine&surface=bowl", "length before"],
    ["o=shampoo,clip-value,linear&noise=0.1", "condition of H"],
    ["o=soap,precondition1d:1,lookahead&surface=beale", "condition of L"],
    ["o=adafactor,step&surface=bowl", "relative step"],
  ])("%s", (link, name) => {
    const { levels } = observed(`${link}&steps=20`, 3);
    const inner = levels.at(-1)?.calls.at(-1);
    expect(inner?.quantities.map((one) => one.name)).toContain(name);
    expect(inner?.preconditioner).toHaveLength(3);
    for (const { calls } of levels.slice(0, -1))
      for (const { quantities, preconditioner } of calls)
        expect([quantities, preconditioner]).toEqual([[], null]);
  });

  test.each([
    ["o=lbfgs", "curvature pairs", undefined],
    ["o=cg", "weight of the last direction", undefined],
    ["o=lm", "eigenvalues of JᵀJ", undefined],
    ["o=muon,clip-norm,lookahead,cosine", "singular values after", 2],
    ["o=shampoo,warmup", "condition of R", 2],
    ["o=soap,exponential", "basis of L is off by", 2],
    ["o=adafactor,sam", "update's size", 3],
  ])("on a network: %s", (link, name, tensor) => {
    for (const precision of ["float64", "float32"]) {
      if (link === "o=lm" && precision === "float32") continue;
      const call = callOf(`data=moons&net=2-5-3-1&loss=mse&${link}&steps=20&precision=${precision}`, 4);
      expect(call.preconditioner).toBeNull();
      const found = numbers(call, name, tensor);
      expect(found.length).toBeGreaterThan(0);
      for (const value of found) expect(value).not.toBeNaN();
    }
  });

  test("while accumulation waits there are none, and a rule has none", () => {
    const { levels } = observed("o=muon,accumulate.steps:3&steps=9", 1);
    expect(levels.at(-1)?.calls).toEqual([]);
    expect(callOf("o=adam&steps=9", 3)).toMatchObject({ quantities: [], preconditioner: null });
  });
});

test("a step is explained by what it noted itself, after later steps too", () => {
  const { spec } = decode("o=newton&surface=himmelblau&start=-1,-1&steps=20");
  const observation = new Observation(spec, 0, courseOf(spec));
  const calls = [2, 3].map((step) => {
    const sight = observation.observe(step, 1000);
    return sight.kind === "seen" ? optimizerCall(sight.observed) : undefined;
  });
  const [early, late] = calls.map((call) => call && numbers(call, "eigenvalues"));
  expect(early).toEqual(
    numbers(callOf("o=newton&surface=himmelblau&start=-1,-1&steps=20", 2), "eigenvalues"),
  );
  expect(early).not.toEqual(late);
});

test("Newton's eigenvalues have the trace and the determinant of Himmelblau's Hessian", () => {
  const call = callOf("o=newton&surface=himmelblau&start=-1,-1&steps=20", 2);
  const [x, y] = call.before[0].data;
  const [xx, xy, yy] = [12 * x * x + 4 * y - 42, 4 * (x + y), 12 * y * y + 4 * x - 26];
  const [low, high] = numbers(call, "eigenvalues");
  expect(low + high).toBeCloseTo(xx + yy, 10);
  expect(low * high).toBeCloseTo(xx * yy - xy * xy, 8);
});

test("the squares of Muon's singular values add up to that of the update that the network made", () => {
  const link = "data=moons&net=2-5-3-1&o=muon,weightDecay:0.1,warmup.steps:8&steps=20";
  const call = callOf(link, 5);
  for (const tensor of [0, 2, 4]) {
    const [before, after] = [call.before[tensor], call.after[tensor]];
    const lr = before.values.get("lr") ?? Number.NaN;
    const [scale] = numbers(call, "scale", tensor);
    const squares = Float64Array.from(after.data).reduce(
      (sum: number, w: number, i: number) =>
        sum + ((w - before.data[i] * (1 - 0.1 * lr)) / (lr * scale)) ** 2,
      0,
    );
    const sum = numbers(call, "singular values after", tensor).reduce((all, value) => all + value * value, 0);
    expect(sum).toBeCloseTo(squares, 9);
  }
});
