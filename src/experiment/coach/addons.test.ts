import { describe, expect, it } from "vitest";
import { scheduleOf } from "../schedule-of.ts";
import { foundIn, namedIn, numbersIn, runOf, triedOn } from "./testing/coached.ts";

const bowl = (rest: string) => `surface=bowl,ratio:20&start=-4,3&${rest}`;

describe("schedule ended", () => {
  it.each([
    "o=sgd,step,lr:0.01,step.stepSize:20&steps=500",
    "o=sgd,exponential,lr:0.01,exponential.gamma:0.9&steps=400",
    "o=sgd,linear,lr:0.005,linear.endFactor:0,linear.startFactor:1,linear.totalIters:50&steps=400",
  ])("is said where the rate fell to nothing early: %s", (rest) => {
    const link = bowl(rest);
    const { ended } = numbersIn<{ ended: number }>(link, "schedule-ended");
    const { spec } = runOf(link);
    const rates = scheduleOf(spec, 0);
    expect(rates[ended - 1]).toBeGreaterThan(0.01 * Math.max(...rates));
    expect(Math.max(...rates.subarray(ended))).toBeLessThanOrEqual(0.01 * Math.max(...rates));
  });

  it.each([
    ["a schedule over the whole run", "o=sgd,cosine,lr:0.001,cosine.tMax:100&steps=100"],
    ["a run that had arrived", "o=sgd,step,lr:0.05,step.stepSize:150&steps=500"],
    ["a constant rate", "o=sgd,lr:0.001&steps=100"],
    ["a run that only gathers gradients", "o=sgd,cosine,accumulate.steps:77&steps=60"],
  ])("is not said of %s", (_, rest) => expect(namedIn(bowl(rest))).not.toBe("schedule-ended"));

  it("offers to stretch the schedule", () => {
    const { offer } = triedOn(bowl("o=sgd,step,lr:0.01,step.stepSize:20&steps=500"));
    expect(offer?.label).toBe("Stretch the schedule to all steps");
  });
});

describe("long warmup", () => {
  it.each([
    "o=sgd,warmup,lr:0.005,warmup.steps:100&steps=120",
    "o=adam,warmup,lr:0.05,warmup.steps:400&steps=150",
    "o=sgd,warmup,lr:0.002,warmup.steps:500&steps=400",
  ])("is said where it takes half of the steps: %s", (rest) =>
    expect(namedIn(bowl(rest))).toBe("long-warmup"),
  );

  it.each([
    ["a short one", "o=sgd,warmup,lr:0.001,warmup.steps:10&steps=120"],
    ["a run that arrives all the same", "o=sgd,warmup,lr:0.05,warmup.steps:300&steps=600"],
    ["none", "o=sgd,lr:0.001&steps=120"],
  ])("is not said of %s", (_, rest) => expect(namedIn(bowl(rest))).not.toBe("long-warmup"));

  it("offers a shorter one", () => {
    const { offer } = triedOn(bowl("o=sgd,warmup,lr:0.02,warmup.steps:400&steps=150"));
    expect(offer?.label).toBe("Use warmup steps 15");
  });
});

describe("large eps", () => {
  it.each(["eps:100", "eps:1000,beta1:0.5", "eps:60,weightDecay:0.001"])(
    "is said where eps exceeds √v throughout: %s",
    (values) => expect(namedIn(bowl(`o=adam,lr:0.01,${values}&steps=200`))).toBe("large-eps"),
  );

  it("takes √v as the optimizer keeps it: with beta2 0 it is the gradient's root mean square", () => {
    const link = "surface=bowl,ratio:1&start=1,1&o=adam,lr:0.001,eps:5,beta2:0&steps=40";
    const run = runOf(link);
    // Both coordinates are the same, and the gradient is the position.
    const { root } = numbersIn<{ root: number }>(link, "large-eps");
    expect(root).toBeCloseTo(run.columns.gradNorm[20] / Math.SQRT2, 9);
  });

  it("counts what a coupled decay adds to the gradient: on a plane v is of 0.1 + weightDecay·p", () => {
    const plane = (decay: number) =>
      `f=0.1*x&start=1,0&o=adam,lr:1e-4,beta2:0,eps:0.2,weightDecay:${decay}&steps=40`;
    const found = numbersIn<{ root: number }>(plane(0), "large-eps");
    expect(found.root).toBeCloseTo(0.1 / Math.SQRT2, 9);
    expect(namedIn(plane(1))).not.toBe("large-eps");
  });

  it("is silent where v is of other gradients than those that are recorded", () => {
    for (const addon of ["sam", "accumulate"])
      expect(namedIn(bowl(`o=adam,${addon},lr:0.01,eps:100&steps=200`))).not.toBe("large-eps");
  });

  it.each(["o=adam,lr:0.01,eps:0.001&steps=200", "o=adam,lr:0.01&steps=200", "o=sgd,lr:0.001&steps=100"])(
    "is not said of %s",
    (rest) => expect(namedIn(bowl(rest))).not.toBe("large-eps"),
  );
});

describe("weight decay", () => {
  // Booth's lowest point is (1, 3), away from 0: a penalty moves the minimum.
  it.each([
    "o=sgd,lr:0.01,weightDecay:1&steps=500",
    "o=adam,lr:0.1,weightDecay:2&steps=1000",
    // AdamW keeps each parameter within 1/λ = 2, and y would have to be 3.
    "o=adamw,lr:0.05,weightDecay:0.5&steps=500",
  ])("is said where it balances the gradient: %s", (rest) => {
    const finding = foundIn(`surface=booth&${rest}`);
    expect(finding?.id).toBe("weight-decay");
  });

  it("states the gradient at the penalty's minimum, which a linear system gives", () => {
    // The gradient of Booth's function is A·p − b with A = [[10, 8], [8, 10]], b = A·(1, 3) = (34, 38).
    const decay = 1;
    const determinant = (10 + decay) ** 2 - 64;
    const p = [((10 + decay) * 34 - 8 * 38) / determinant, ((10 + decay) * 38 - 8 * 34) / determinant];
    const link = "surface=booth&o=sgd,lr:0.01,weightDecay:1&steps=2000";
    const { gradient } = numbersIn<{ gradient: number }>(link, "weight-decay");
    expect(gradient).toBeCloseTo(decay * Math.hypot(...p), 6);
  });

  it.each([
    ["none", "surface=booth&o=sgd,lr:0.001&steps=50"],
    [
      "a minimum at 0, which it does not move",
      "surface=bowl&start=-4,3&o=sgd,lr:0.1,weightDecay:0.1&steps=300",
    ],
    ["a run on its way", "surface=booth&o=sgd,lr:0.0001,weightDecay:0.01&steps=50"],
    ["AdamW within its bound", "surface=booth&o=adamw,lr:0.001,weightDecay:0.1&steps=100"],
  ])("is not said of %s", (_, link) => expect(namedIn(link)).not.toBe("weight-decay"));

  it("offers less of it", () => {
    const { offer } = triedOn("surface=booth&o=sgd,lr:0.01,weightDecay:1&steps=500");
    expect(offer?.label).toMatch(/^Use weight decay 0\.(1|01)$/);
  });
});

describe("clipping", () => {
  it.each([
    "o=sgd,clip-norm,lr:0.01,clip-norm.maxNorm:0.1&steps=400",
    "o=sgd,clip-value,lr:0.01,clip-value.clipValue:0.1&steps=400",
    "o=sgd,clip-norm,lr:0.001,momentum:0.5,clip-norm.maxNorm:1&steps=200",
  ])("is said where every gradient is longer than the bound: %s", (rest) => {
    expect(namedIn(bowl(rest))).toBe("clipping");
  });

  it.each([
    ["SAM's gradients", "o=sgd,clip-norm,sam,lr:0.01,clip-norm.maxNorm:0.1&steps=400"],
    ["a bound above all gradients", "o=sgd,clip-norm,lr:0.001,clip-norm.maxNorm:100&steps=100"],
    ["a bound that is reached at first only", "o=sgd,clip-norm,lr:0.01,clip-norm.maxNorm:20&steps=40"],
    [
      "Adam, which divides by the gradient's size",
      "o=adam,clip-norm,lr:0.001,clip-norm.maxNorm:0.1&steps=100",
    ],
  ])("is not said of %s", (_, rest) => expect(namedIn(bowl(rest))).not.toBe("clipping"));
});
