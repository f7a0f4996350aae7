import { describe, expect, it, test } from "vitest";
import { decode, Race, type Status } from "../index.ts";
import { surfaceCourse } from "../surface/course.ts";
import { stableLr } from "./stable-lr.ts";

/** Returns a link's experiment on a surface, and its first contender's records after all steps. */
function raced(link: string) {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  if (spec.kind !== "surface") throw new Error(link);
  const [stretch] = new Race(spec, surfaceCourse(spec)).advance(spec.steps);
  return { spec, ...stretch };
}

/** Returns the learning rate found for a link's first contender, which diverges. */
function found(link: string): number | null {
  const { spec, status, x, y } = raced(link);
  expect(status.kind).toBe("diverged");
  return stableLr(spec, 0, status, [x[x.length - 1], y[y.length - 1]]);
}

describe("the learning rate that is suggested to a diverged contender", () => {
  // The bowl (x² + 20y²)/2 has the largest curvature 20: gradient descent is stable below 2/20.
  it.each([
    ["o=sgd,lr:0.5", 0.05],
    ["o=sgd,lr:0.11", 0.05],
    // Heavy ball with momentum μ is stable below 2(1 + μ)/20 (Goh 2017): 0.19 and 0.15.
    ["o=sgd,lr:0.5,momentum:0.9,dampening:0", 0.1],
    ["o=sgd,lr:2,momentum:0.5,dampening:0", 0.1],
  ])("is on the bowl the largest of 1, 2, 5 · 10ⁿ for which %s is stable: %d", (contender, lr) => {
    expect(found(`surface=bowl&start=1,1&${contender}&steps=2000`)).toBe(lr);
  });

  it("is 0.001 for SGD with 0.01 from Rosenbrock's start (-1.2, 1), whose bound is 2/1506", () => {
    expect(found("surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.01&steps=500")).toBe(0.001);
  });

  it("lets the same race go on to its end, without the learning rates that were set on the way", () => {
    const link = "surface=goldstein-price&o=sgd,lr:0.001&steps=500&at=2,1,lr:0.5";
    const lr = found(link);
    expect(lr).not.toBeNull();
    const { status, loss } = raced(`surface=goldstein-price&o=sgd,lr:${lr}&steps=500`);
    expect(status.kind).not.toBe("diverged");
    expect(loss[loss.length - 1]).toBeLessThan(loss[0]);
  });
});

test.each([
  ["a surface that falls without end", "f=x^3&start=-1,0&o=sgd,lr:0.5&steps=100"],
  ["a rule without a learning rate", "f=x^2&start=1,0&rule=p=p-3*g&o=own&steps=900"],
])("no learning rate is suggested on %s", (_, link) => {
  expect(found(link)).toBeNull();
});

test("no learning rate is tried for a network, nor for a contender that has not diverged", () => {
  const diverged: Status = { kind: "diverged", step: 3, cause: "the loss overflowed" };
  expect(stableLr(decode("data=spiral&o=sgd,lr:100").spec, 0, diverged, [1, 1])).toBeNull();
  expect(stableLr(decode("o=sgd,lr:0.5").spec, 0, { kind: "finished" }, [1, 1])).toBeNull();
});
