import { describe, expect, it } from "vitest";
import { addons } from "../optim/index.ts";
import "../datasets/data/all.ts";
import golden from "../optim/golden/schedules.json" with { type: "json" };
import { decode, givenAt, Race, run, type Spec, type SurfaceSpec, scheduleOf, valuesAt } from "./index.ts";
import { surfaceCourse } from "./surface/course.ts";

const spec = (hash: string): Spec => {
  const { spec: read, problems } = decode(hash);
  expect(problems).toEqual([]);
  return read;
};

const surface = (hash: string): SurfaceSpec => {
  const read = spec(hash);
  if (read.kind !== "surface") throw new Error(hash);
  return read;
};

describe.each([...addons.keys()])("%s in a race", (id) => {
  const race = `o=sgd,lr:0.0005,momentum:0.9,${id}&o=adam,lr:0.05,${id}&steps=120`;

  it("gives the same numbers however the steps are divided into calls, edits and noise included", () => {
    const read = surface(`${race}&noise=1&at=30,1,lr:0.0002`);
    const whole = new Race(read, surfaceCourse(read)).advance(120);
    const parts = new Race(read, surfaceCourse(read));
    const portions = [1, 29, 1, 40, 49].map((steps) => parts.advance(steps));
    for (const [i, { x, y, status }] of whole.entries()) {
      expect(status.kind).toBe("finished");
      expect(portions.flatMap((one) => [...one[i].x])).toEqual([...x]);
      expect(portions.flatMap((one) => [...one[i].y])).toEqual([...y]);
    }
  });

  it("trains a network", () => {
    const [first, ...others] = run(spec(`data=iris&${race}`));
    for (const result of [first, ...others]) {
      expect(result.status).toBe("finished");
      expect(result.loss.every(Number.isFinite)).toBe(true);
      expect(result.loss).toHaveLength(121);
    }
  });
});

it("a contender keeps the values of addons next to the optimizer's, under separate names", () => {
  const read = surface("o=adam,cosine,cosine.tMax:100&at=50,1,cosine.tMax:80");
  expect(givenAt(read, 0, 49)).toEqual({ "cosine.tMax": 100 });
  expect(givenAt(read, 0, 50)).toEqual({ "cosine.tMax": 80 });
  expect(valuesAt(read, 0, 50)).toMatchObject({ lr: 0.001, "cosine.tMax": 80, "cosine.etaMin": 0 });
});

/** Returns a race's learning rates: on a slope of 1 each step of plain SGD is as long as the rate. */
function lengths(hash: string): number[] {
  const [{ x }] = run(surface(`f=x&start=0,0&${hash}`));
  return Array.from(x.subarray(1), (value, i) => x[i] - value);
}

describe("the plotted learning rates", () => {
  const races = [
    "o=sgd,lr:0.5&at=3,1,lr:0.25",
    "o=sgd,lr:0.5,warmup.steps:7,cosine.tMax:20&steps=40",
    "o=sgd,lr:0.5,one-cycle.totalSteps:30&at=11,1,lr:0.25&at=20,1,one-cycle.totalSteps:25&steps=40",
    "o=sgd,lr:0.5,warmup.steps:20&at=10,1,warmup.steps:4,warmup.startFactor:0.5&steps=40",
    "o=sgd,lr:0.5,cyclic,cyclic.stepSizeUp:3&steps=40",
  ];
  for (const hash of races)
    it(hash, () => {
      const read = surface(hash);
      const rates = scheduleOf(read, 0);
      expect(rates).toHaveLength(read.steps);
      for (const [i, length] of lengths(hash).entries()) expect(rates[i]).toBeCloseTo(length, 12);
    });

  it("are those of the update for steps that accumulate its gradients", () => {
    const rates = scheduleOf(
      surface("o=sgd,lr:1,accumulate.steps:3,step.stepSize:1,step.gamma:0.5&steps=8"),
      0,
    );
    expect([...rates]).toEqual([1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  it("differ for a group of tensors with another rate", () => {
    const read = spec("data=spiral&o=sgd,lr:0.1,biases.lr:0.4,one-cycle");
    const [all, biases] = [scheduleOf(read, 0), scheduleOf(read, 0, read.steps, ["biases", "layer1"])];
    for (const [i, rate] of all.entries()) expect(biases[i]).toBeCloseTo(4 * rate, 14);
  });
});

/** Links with PyTorch's options. */
const links: Readonly<Record<string, string>> = {
  StepLR: "step,step.stepSize:10,step.gamma:0.5",
  MultiStepLR: "multistep.milestone1:20,multistep.milestone2:50",
  ExponentialLR: "exponential.gamma:0.97",
  CosineAnnealingLR: "cosine.tMax:60,cosine.etaMin:0.001",
  CosineAnnealingWarmRestarts: "warm-restarts.t0:15,warm-restarts.tMult:2,warm-restarts.etaMin:0.001",
  OneCycleLR: "one-cycle.totalSteps:101",
  LinearLR: "linear.startFactor:0.1,linear.totalIters:20",
  ConstantLR: "constant.factor:0.25,constant.totalIters:10",
  PolynomialLR: "polynomial.totalIters:80,polynomial.power:2",
  CyclicLR: "cyclic.baseLr:0.01,cyclic.maxLr:0.1,cyclic.stepSizeUp:12,cyclic.halve:1",
};

describe("a link's schedule has PyTorch's rates to 1e-12", () => {
  for (const { id, lr } of golden.cases)
    it(links[id], () => {
      const rates = scheduleOf(surface(`o=sgd,lr:0.1,${links[id]}&steps=100`), 0);
      for (const [t, expected] of lr.entries()) expect(Math.abs(rates[t] - expected)).toBeLessThan(1e-12);
    });
});

it("clipping bounds the steps of plain SGD", () => {
  const [{ x, y }] = run(surface("o=sgd,lr:0.1,clip-norm.maxNorm:0.5&steps=50"));
  for (let i = 1; i < x.length; i++)
    expect(Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1])).toBeLessThanOrEqual(0.05);
});

it("accumulation averages the noise of a race", () => {
  const read = "f=0*x*y&start=0,0&noise=1&steps=3";
  const [each] = run(surface(`${read}&o=sgd,lr:1`));
  const [gathered] = run(surface(`${read}&o=sgd,lr:1,accumulate.steps:3`));
  expect([...gathered.x.subarray(0, 3)]).toEqual([0, 0, 0]);
  expect(gathered.x[3]).toBeCloseTo(each.x[3] / 3, 14);
  expect([...gathered.gradients]).toEqual([...each.gradients]);
});
