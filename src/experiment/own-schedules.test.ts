import { describe, expect, it } from "vitest";
import "../datasets/data/all.ts";
import golden from "../optim/golden/schedules.json" with { type: "json" };
import {
  decode,
  Race,
  RateCourse,
  run,
  type Spec,
  type SurfaceSpec,
  scheduleOf,
  sharePast,
} from "./index.ts";
import { surfaceCourse } from "./surface/course.ts";

/** Returns the spec of a race with a typed schedule. */
function link(schedule: string, race: string): Spec {
  const { spec, problems } = decode(`schedule=${encodeURIComponent(schedule)}&${race}`);
  expect(problems).toEqual([]);
  return spec;
}

function surface(schedule: string, race: string): SurfaceSpec {
  const spec = link(schedule, race);
  if (spec.kind !== "surface") throw new Error(race);
  return spec;
}

/** Returns the lengths of plain SGD's steps on a slope of 1, where they equal the learning rate. */
function lengths(schedule: string, race: string): number[] {
  const [{ x }] = run(surface(schedule, `f=x&start=0,0&o=sgd,${race}`));
  return Array.from(x.subarray(1), (value, i) => x[i] - value);
}

/** PyTorch's schedulers, written by hand, with the reference's options. */
const written: Readonly<Record<string, string>> = {
  CosineAnnealingLR: "rate = 0.001 + (base - 0.001) * (1 + cos(pi * t / 60)) / 2",
  ExponentialLR: "init rate = base / 0.97\nrate = rate * 0.97",
  StepLR: "rate = base * 0.5^floor(t / 10)",
  PolynomialLR: "rate = base * (1 - min(t, 80) / 80)^2",
  LinearLR: "rate = base * (0.1 + 0.9 * min(1, t / 20))",
};

describe("a typed schedule has PyTorch's rates to 1e-12", () => {
  for (const { id, lr } of golden.cases.filter((one) => Object.hasOwn(written, one.id)))
    it(written[id], () => {
      const rates = scheduleOf(surface(written[id], "o=sgd,lr:0.1,own-schedule&steps=100"), 0);
      for (const [t, expected] of lr.entries()) expect(Math.abs(rates[t] - expected)).toBeLessThan(1e-12);
    });

  it("in a race as in its plot", () => {
    const made = lengths(written.ExponentialLR, "lr:0.1,own-schedule&steps=60");
    const torch = golden.cases.find(({ id }) => id === "ExponentialLR")?.lr ?? [];
    for (const [t, length] of made.entries()) expect(length).toBeCloseTo(torch[t], 12);
  });
});

describe("a typed schedule", () => {
  it("knows the length of the run, and a change of the length begins another race", () => {
    const text = "rate = base * (1 - t / steps)";
    expect(lengths(text, "lr:1,own-schedule&steps=4")).toEqual([1, 0.75, 0.5, 0.25]);
    const short = surface(text, "o=sgd,own-schedule&steps=40");
    expect(sharePast(short, { ...short, steps: 50 }, 10)).toBe(false);
    const other = surface("rate = base / (1 + t)", "o=sgd,own-schedule&steps=40");
    expect(sharePast(other, { ...other, steps: 50 }, 10)).toBe(true);
  });

  it("is given the last loss", () => {
    // ReduceLROnPlateau with patience 0, by hand: the rate is halved where the loss has not fallen below the least.
    const text = `
      init least = base * 1e9
      init rate = base
      rate = where(loss < least, rate, rate / 2)
      least = min(least, loss)`;
    const spec = surface(text, "f=abs(x)&start=1.375,0&o=sgd,lr:1,own-schedule&steps=6");
    const [{ x, loss }] = run(spec);
    expect([...x]).toEqual([1.375, 0.375, -0.625, -0.125, 0.375, 0.125, 0]);
    expect([...scheduleOf(spec, 0, 6, [], loss)]).toEqual([1, 1, 0.5, 0.5, 0.25, 0.125]);
    expect([...scheduleOf(spec, 0, 6, [], loss.subarray(0, 2))].map(Number.isNaN)).toEqual([
      ...[false, false, true, true, true, true],
    ]);
  });

  it("has hyperparameters that can be edited during the run", () => {
    const text = "k = 0.5 in 0..1\nrate = base * k";
    expect(lengths(text, "lr:1,own-schedule.k:0.25&at=2,1,own-schedule.k:1&steps=4")).toEqual([
      0.25, 0.25, 1, 1,
    ]);
  });

  it("stays at its first update while a warmup lasts, its state too", () => {
    const text = "n = n + 1\nrate = base * n";
    expect(lengths(text, "lr:1,warmup.steps:2,warmup.startFactor:0.5,own-schedule&steps=5")).toEqual([
      0.5, 0.75, 1, 2, 3,
    ]);
  });

  it("counts the updates of accumulated gradients, with the mean of their losses", () => {
    expect(lengths("rate = base * (1 + t)", "lr:1,own-schedule,accumulate.steps:2&steps=6")).toEqual([
      0, 1, 0, 2, 0, 3,
    ]);
  });

  it("starts from the learning rate of each tensor", () => {
    const text = "init rate = base\nrate = rate / 2";
    const spec = link(text, "data=spiral&o=sgd,lr:0.1,biases.lr:0.4,own-schedule&steps=10");
    const [all, biases] = [scheduleOf(spec, 0), scheduleOf(spec, 0, 10, ["biases", "layer1"])];
    expect([...all]).toEqual(Array.from({ length: 10 }, (_, t) => 0.1 / 2 ** (t + 1)));
    for (const [t, rate] of all.entries()) expect(biases[t]).toBe(4 * rate);
  });

  it.each([
    ["rate = base * (3 - t)", 4, /learning rate −1 at t = 4, which is negative/],
    ["rate = base / (2 - t)", 2, /Infinity at t = 2, which is not finite/],
    ["rate = sqrt(1 - t)", 2, /NaN at t = 2, which is not a number/],
  ])("%s stops its contender where no update can be made, and no other", (text, step, cause) => {
    const spec = surface(text, "f=x&start=0,0&o=sgd,lr:1,own-schedule&o=sgd,lr:1&steps=9");
    const [own, other] = new Race(spec, surfaceCourse(spec)).advance(9);
    expect(own.status).toEqual({ kind: "no-rate", step, cause: expect.stringMatching(cause) });
    expect(own.x).toHaveLength(step + 1);
    expect(other.status.kind).toBe("finished");
    const rates = scheduleOf(spec, 0);
    expect([...rates.subarray(0, step)].every(Number.isFinite)).toBe(true);
    expect([...rates.subarray(step)].every(Number.isNaN)).toBe(true);
  });

  it("has the same rates in portions as at once, and none beyond the losses that it reads", () => {
    const text = "k = 0.5 in 0..1\nn = n + k\nrate = base / (n + loss)";
    const spec = surface(
      text,
      "f=x^2%2By^2&start=1,1&o=sgd,own-schedule,warmup,accumulate.steps:3&at=20,1,own-schedule.k:1&steps=40",
    );
    const [{ loss }] = run(spec);
    const whole = scheduleOf(spec, 0, 40, [], loss);
    let losses = loss.subarray(0, 10);
    const course = new RateCourse(spec, 0, () => losses);
    expect(course.readsLoss).toBe(true);
    for (let i = 0; i < 5; i++) course.advance(7);
    expect([course.known, course.isOver]).toEqual([9, false]);
    expect(course.rates.subarray(0, 9)).toEqual(whole.subarray(0, 9));
    expect(course.rates.subarray(9).every(Number.isNaN)).toBe(true);
    losses = loss;
    for (let i = 0; i < 6; i++) course.advance(7);
    expect([course.known, course.isOver]).toEqual([40, true]);
    expect(course.rates).toEqual(whole);
  });

  it("of 0 makes no move for a step and continues", () => {
    expect(lengths("rate = where(t == 1, 0, base)", "lr:1,own-schedule&steps=3")).toEqual([1, 0, 1]);
  });
});
