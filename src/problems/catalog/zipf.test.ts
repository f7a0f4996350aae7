import { describe, expect, it } from "vitest";
import { makeProblem } from "../make-problem.ts";
import { train } from "../testing/train.ts";

const namesOf = (given: Record<string, number | string>) =>
  makeProblem("zipf", given, 1).parts.map(({ name }) => name);

describe("rare classes", () => {
  it("has frequencies by Zipf's law", () => {
    const weights = makeProblem("zipf", { classes: 3, groups: "single" }, 1).parts.map(
      ({ weight }) => weight,
    );
    for (const [k, share] of [6 / 11, 3 / 11, 2 / 11].entries()) expect(weights[k]).toBeCloseTo(share, 15);
    const squares = makeProblem("zipf", { classes: 9, groups: "single", exponent: 2 }, 1).parts;
    expect(squares[0].weight / squares[8].weight).toBeCloseTo(81, 11);
  });

  it("groups classes by their frequency", () => {
    expect(namesOf({})).toEqual(["1", "2", "3–4", "5–8", "9–16", "17–32", "33–64"]);
    expect(namesOf({ classes: 5 })).toEqual(["1", "2", "3–4", "5"]);
    expect(namesOf({ classes: 3, groups: "even" })).toEqual(["1", "2", "3"]);
    expect(namesOf({ classes: 24, groups: "even" })).toHaveLength(16);
    expect(namesOf({ groups: "single" })).toHaveLength(64);
    expect(() => namesOf({ classes: 65, groups: "single" })).toThrow(
      "single classes can be drawn of 64 at most, got 65",
    );
  });

  it("begins with equal probabilities for all classes", () => {
    const problem = makeProblem("zipf", {}, 1);
    const { train: first, parts } = problem.evaluate(problem.start);
    expect(first.loss).toBeCloseTo(Math.log(64), 12);
    for (const loss of parts) expect(loss).toBeCloseTo(Math.log(64), 12);
  });

  it("learns rare classes last by gradient descent, and all at once by the signs of the gradient", () => {
    const problem = makeProblem("zipf", { classes: 16, groups: "single" }, 1);
    const ratio = (optimizer: string, lr: number) => {
      const { parts } = problem.evaluate(train(problem, optimizer, { lr }, 300));
      return parts[15] / parts[0];
    };
    expect(ratio("sgd", 5)).toBeGreaterThan(10);
    expect(ratio("signsgd", 0.02)).toBeCloseTo(1, 6);
    expect(ratio("adam", 0.02)).toBeCloseTo(1, 2);
  });

  it("has an accuracy of 1 at most, with all classes right", () => {
    const problem = makeProblem("zipf", {}, 1);
    const params = problem.start.slice();
    for (let k = 0; k < 64; k++) params[k * 65] = 1;
    expect(problem.evaluate(params).train.accuracy).toBe(1);
  });
});
