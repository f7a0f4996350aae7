import { describe, expect, test } from "vitest";
import { createLandscape, landscapeOf, type Point } from "../../surfaces/index.ts";
import { decode } from "../index.ts";
import { chosenSurface } from "../surface/chosen-surface.ts";
import { flowOf } from "./flow-of.ts";
import { flowTimes } from "./flow-time.ts";
import golden from "./golden/flow.json" with { type: "json" };
import { GradientFlow } from "./gradient-flow.ts";

const of = (formula: string) => createLandscape({ formula, settings: {} });

/** Integrates a flow to its end. */
function whole(formula: string, start: Point, until: number): GradientFlow {
  const flow = new GradientFlow(of(formula), start, until);
  flow.advance(1e6);
  return flow;
}

function pointAt(flow: GradientFlow, time: number): number[] {
  const point = new Float64Array(2);
  expect(flow.at(time, point)).toBe(true);
  return [...point];
}

describe("a gradient flow", () => {
  test("of a quadratic is exp(−H s) times its start, at every time", () => {
    const flow = whole("x^2 / 2 + 10 * y^2", [-2.1, 1], 4);
    expect([flow.end, flow.time]).toEqual(["time", 4]);
    for (let time = 0; time <= 4; time += 0.037) {
      const [x, y] = pointAt(flow, time);
      expect(x).toBeCloseTo(-2.1 * Math.exp(-time), 8);
      expect(y).toBeCloseTo(Math.exp(-20 * time), 8);
    }
  });

  test("of a quadratic with coupled coordinates goes along the eigenvectors of H", () => {
    // H = [[2, 1], [1, 2]]: eigenvalue 3 along (1, 1) and 1 along (1, −1).
    const flow = whole("x^2 + x * y + y^2", [2, 0.5], 3);
    for (const time of [0, 0.01, 0.3, 1.234, 3]) {
      const [steep, flat] = [1.25 * Math.exp(-3 * time), 0.75 * Math.exp(-time)];
      const [x, y] = pointAt(flow, time);
      expect(x).toBeCloseTo(steep + flat, 8);
      expect(y).toBeCloseTo(steep - flat, 8);
    }
  });

  test("of x⁴/4 is a power of time", () => {
    const flow = whole("x^4 / 4", [1, 0], 50);
    for (const time of [0.5, 7, 50])
      expect(pointAt(flow, time)[0]).toBeCloseTo(1 / Math.sqrt(1 + 2 * time), 8);
  });

  test.each(golden)("from $start on $surface has SciPy's points", ({ surface, start, points }) => {
    const choice = { kind: "builtin", id: surface, settings: {} } as const;
    const until = points[points.length - 1][0];
    const flow = new GradientFlow(landscapeOf(chosenSurface(choice)), [start[0], start[1]], until);
    while (!flow.end) flow.advance(7);
    expect(flow.end).toBe("time");
    for (const [time, x, y] of points) {
      const found = pointAt(flow, time);
      expect(found[0]).toBeCloseTo(x, 6);
      expect(found[1]).toBeCloseTo(y, 6);
    }
  });

  test("ends at a stationary point, at the end of the finite range, at a tip, and where it is stiff", () => {
    const still = whole("x^2 + y^2", [1, 1], Number.POSITIVE_INFINITY);
    expect(still.end).toBe("stationary");
    expect(Math.hypot(...pointAt(still, 1e9))).toBeLessThan(1e-6);
    expect(whole("x^2 + y^2", [0, 0], 1).end).toBe("stationary");
    expect(whole("-x^2", [1, 0], 1e3).end).toBe("away");
    expect(whole("log(x)", [-1, 0], 1).end).toBe("undefined");
    // x reaches the tip of a root at s = 4/3, and is not defined beyond.
    const tip = whole("sqrt(x)", [1, 0], 10);
    expect(tip.end).toBe("undefined");
    expect(tip.time).toBeCloseTo(4 / 3, 6);
    expect(whole("x^2 / 2 + 5e6 * y^2", [1, 1], 100).end).toBe("stiff");
  });

  test("is unknown beyond what is integrated", () => {
    const flow = new GradientFlow(of("x^2"), [1, 0], 1);
    const point = new Float64Array(2);
    expect(flow.at(0.5, point)).toBe(false);
    flow.advance(1e6);
    expect(flow.at(0.5, point)).toBe(true);
  });
});

describe("the time of a flow is the sum of learning rates", () => {
  const timesOf = (link: string) => {
    const { spec } = decode(`surface=beale&steps=10&${link}`);
    return flowTimes(spec, 0);
  };

  test("of gradient descent, with changes and a schedule", () => {
    expect(timesOf("o=sgd,lr:0.5")?.[10]).toBeCloseTo(5, 12);
    expect(timesOf("o=sgd,lr:0.5&at=4,1,lr:0.25")?.[10]).toBeCloseTo(4 * 0.5 + 6 * 0.25, 12);
    expect(timesOf("o=sgd,lr:0.5,step.stepSize:5,step.gamma:0.1")?.[10]).toBeCloseTo(2.5 + 0.25, 12);
  });

  test("times (1 − dampening)/(1 − momentum)", () => {
    expect(timesOf("o=sgd,lr:0.5,momentum:0.9,dampening:0")?.[10]).toBeCloseTo(50, 10);
    expect(timesOf("o=sgd,lr:0.5,momentum:0.9")?.[10], "an exponential average").toBeCloseTo(5, 10);
  });

  test("and is unknown for other optimizers", () => {
    expect(timesOf("o=adam")).toBeNull();
    expect(
      timesOf(`schedule=${encodeURIComponent("rate = base / (1 + loss)")}&o=sgd,own-schedule`),
      "of a schedule that reads the loss",
    ).toBeNull();
  });

  test("of the contender that is preferred, else of the first that is gradient descent", () => {
    const link = "surface=beale&steps=10&o=adam&o=sgd,lr:0.001&o=sgd,lr:0.002";
    const { spec } = decode(link);
    if (spec.kind !== "surface") throw new TypeError("a surface");
    const clocks = [0, 1, 2].map((preferred) => flowOf(spec, preferred));
    expect(clocks.map(({ slot }) => slot)).toEqual([1, 1, 2]);
    expect(clocks[2].times?.[10]).toBeCloseTo(0.02, 12);
    const { spec: without } = decode("surface=beale&o=adam");
    if (without.kind !== "surface") throw new TypeError("a surface");
    const { flow, times } = flowOf(without, 0);
    flow.advance(1e5);
    expect([times, flow.end]).toEqual([null, "stationary"]);
  });

  test("gradient descent with small steps is near the flow at its times", () => {
    const { spec } = decode(
      `f=${encodeURIComponent("x^2 / 2 + 10 * y^2")}&start=-2.1,1&o=sgd,lr:1e-3&steps=300`,
    );
    const times = flowTimes(spec, 0);
    const flow = whole("x^2 / 2 + 10 * y^2", [-2.1, 1], 1);
    const [x] = pointAt(flow, times?.[300] ?? Number.NaN);
    expect(Math.abs(x - -2.1 * 0.999 ** 300)).toBeLessThan(5e-4);
  });
});
