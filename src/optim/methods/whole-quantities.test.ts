import { describe, expect, it } from "vitest";
import type { MadeStep } from "../define/quantities.ts";
import { himmelblau, rosenbrock, valley } from "../testing/curves.ts";
import { agree, definitionOf, explained, said } from "../testing/explained.ts";
import { type Made, madeSteps } from "../testing/made-steps.ts";

describe("the quantities of conjugate gradients", () => {
  const formulas = ["polak-ribiere", "fletcher-reeves", "hestenes-stiefel"];
  for (const [formula, name] of formulas.entries())
    it(`give the β of ${name} from the gradients of two steps, and say why a step restarts`, () => {
      const reasons = new Set<string>();
      const four: Made = { ...rosenbrock, start: [-1.2, 1, 0.3, -0.5], shape: [4] };
      const steps = madeSteps(definitionOf("cg"), { formula }, four);
      let last: { g: number[]; d: number[]; since: number } | null = null;
      for (let k = 0; k < 25; k++) {
        const step: MadeStep = steps.next().value;
        const of = new Map(
          explained("cg")
            .of(step)
            .map((one) => [one.name, one]),
        );
        const g = [...(step.tensors[0].grad ?? [])];
        const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);
        const beta = Number(of.get("weight of the last direction")?.value);
        const meaning = of.get("weight of the last direction")?.meaning ?? "";
        if (beta === 0) reasons.add(meaning.replace("0 is a restart from −gradient: ", ""));
        if (last && last.since < 4) {
          const y = g.map((x, i) => x - (last?.g[i] ?? 0));
          const expected = [
            dot(g, y) / dot(last.g, last.g),
            dot(g, g) / dot(last.g, last.g),
            dot(g, y) / dot(last.d, y),
          ][formula];
          agree(of.get("β of the formula")?.value ?? beta, expected, `β of step ${k}`);
          if (beta !== 0) agree(beta, expected, `β of step ${k}`);
        }
        const d = [of.get("direction")?.value ?? []].flat();
        last = { g, d, since: Number(of.get("steps since restart")?.value) };
      }
      expect(reasons).toContain("it is the first step.");
      expect(reasons).toContain("as many steps as parameters have passed.");
    });

  it.each([
    [[-4, 0], "the formula's β is not positive."],
    [[2, -2], "the direction would have led uphill."],
  ])("say why the second step from %j restarts", (start, reason) => {
    const { of } = said("cg", {}, { ...himmelblau, start, shape: [2] }, 2);
    expect(of.get("weight of the last direction")).toMatchObject({
      value: 0,
      meaning: `0 is a restart from −gradient: ${reason}`,
    });
    expect(of.get("angle to −gradient")?.value).toBeCloseTo(0, 12);
  });

  it("say that no direction descends at a minimum", () => {
    const { of } = said("cg", {}, { ...himmelblau, start: [3, 2], shape: [2] }, 1);
    expect([...of.keys()]).toEqual(["accepted length"]);
    expect(of.get("accepted length")?.value).toBe(0);
  });
});

describe("the quantities of L-BFGS", () => {
  it("say that no step was made where the gradient is within the tolerance", () => {
    const flat: Made = { start: [1, 2], shape: [2], loss: () => 1, gradient: () => [0, 0] };
    const { of } = said("lbfgs", {}, flat, 1);
    expect([...of.keys()]).toEqual(["iterations"]);
    expect(of.get("iterations")?.value).toBe(0);
  });

  it("say that a pair is left out where the gradient did not grow along the step", () => {
    const hill: Made = {
      start: [0.1, 0],
      shape: [2],
      loss: ([x, y]) => -x * x - y * y,
      gradient: ([x, y]) => [-2 * x, -2 * y],
    };
    const { of } = said("lbfgs", { maxIter: 1, lineSearchFn: 0 }, hill, 2);
    expect(of.get("curvature pairs")).toMatchObject({
      value: 0,
      meaning: expect.stringContaining("was not"),
    });
  });

  it("count all iterations of a step, and the points of all their searches", () => {
    const { of } = said("lbfgs", { maxIter: 5, maxEval: 100 }, valley, 1);
    expect(of.get("iterations")?.value).toBe(5);
    expect(Number(of.get("points tried")?.value)).toBeGreaterThan(5);
  });
});

describe("the quantities of Levenberg–Marquardt", () => {
  it("count the tries that raised the damping, and say where none was kept", () => {
    const kink: Made = {
      start: [2],
      shape: [1],
      gradient: () => [0],
      residuals: ([x]) => ({ r: [1 + Math.abs(x - 2)], jacobian: [1] }),
    };
    const { of } = said("lm", { tries: 4 }, kink, 1);
    expect(of.get("tries")).toEqual({
      name: "tries",
      value: 4,
      meaning: "No step was kept: none lowered the loss.",
    });
    // Raised by 2, 4 and 8 before the last try.
    expect(Number(of.get("damping")?.value)).toBeCloseTo(1e-3 * 64, 12);
  });
});
