import "../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import type { MethodDefinition } from "../optim/index.ts";
import { optimizers } from "../optim/index.ts";
import type { Track } from "./course.ts";
import { decode, run } from "./index.ts";
import { Runner } from "./runner.ts";
import { surfaceCourse } from "./surface/course.ts";

const surface = (hash: string) => {
  const { spec, problems } = decode(hash);
  expect(problems).toEqual([]);
  if (spec.kind !== "surface") throw new Error(hash);
  return spec;
};

/** Wraps a track and counts the calls of its objective. */
function counting(track: Track): { track: Track; calls: { gradients: number; hessians: number } } {
  const calls = { gradients: 0, hessians: 0 };
  const { objective } = track;
  return {
    calls,
    track: {
      ...track,
      objective: {
        size: objective.size,
        lossAndGradient: (params, grads, step) => {
          calls.gradients += 1;
          return objective.lossAndGradient(params, grads, step);
        },
        hessian: (params, out) => {
          calls.hessians += 1;
          objective.hessian?.(params, out);
        },
      },
    },
  };
}

describe("optimizers that ask for more than a gradient, in a race", () => {
  for (const link of ["lbfgs", "lbfgs,maxIter:1,historySize:10", "cg", "newton", "newton,curvature:1"])
    it(`${link} reaches Rosenbrock's minimum`, () => {
      const [{ distance, status }] = run(surface(`surface=rosenbrock&start=-1.2,1&o=${link}&steps=100`));
      expect(status).toBe("finished");
      expect(distance[distance.length - 1]).toBeLessThan(1e-4);
    });

  for (const link of ["lbfgs", "lbfgs,maxIter:1", "lbfgs,lineSearchFn:0,lr:0.01", "cg", "newton", "adam,sam"])
    it(`${link} counts its gradient evaluations`, () => {
      const spec = surface(`surface=rosenbrock&start=-1.2,1&o=${link}&noise=0.1&steps=30`);
      const { track, calls } = counting(surfaceCourse(spec));
      const runner = new Runner(spec, 0, track);
      const noise = new Float64Array(2);
      for (let step = 0; step < 30; step++) {
        runner.advance(step, noise, 0);
        // One of the calls is the race's own measurement at the start; each later one begins a step, the last does not.
        const begun = calls.gradients - 1;
        expect(runner.gradientEvaluations).toBe(begun + 2 * 2 * calls.hessians);
      }
      expect(runner.gradientEvaluations).toBeGreaterThanOrEqual(30);
    });

  it("lm lowers a network's loss at every step, far below Adam's, and counts outputs and attempts", () => {
    const { spec, problems } = decode(
      "data=spiral&samples=100&loss=mse&net=2-8-1&batch=0&o=lm&o=adam,lr:0.05&steps=40",
    );
    expect(problems).toEqual([]);
    const [lm, adam] = run(spec);
    for (let i = 1; i < lm.loss.length; i++) expect(lm.loss[i]).toBeLessThanOrEqual(lm.loss[i - 1]);
    expect(lm.loss[40]).toBeLessThan(adam.loss[40] / 2);
    // The gradient that a step begins with, one of derivatives and at least one of residuals alone.
    expect(lm.gradients[1]).toBeGreaterThanOrEqual(3);
    expect(adam.gradients[1]).toBe(1);
  });

  it("lm trains with batches of unequal size", () => {
    const { spec } = decode("data=iris&loss=mse&net=4-6-3&batch=32&o=lm&steps=30");
    const [{ status, loss }] = run(spec);
    expect(status).toBe("finished");
    expect([...loss].every(Number.isFinite)).toBe(true);
  });

  it("lm refuses a network that is too large, with its limits", () => {
    const [{ status, cause }] = run(decode("data=spiral&loss=mse&net=2-64-64-1&batch=0&o=lm&steps=3").spec);
    expect(status).toBe("unfit");
    expect(cause).toMatch(
      /derivatives of \d+ residuals by 4417 parameters; it takes at most 1000000 of them/,
    );
  });

  it("include Adam with Lookahead: every fifth step returns half of the way", () => {
    const [plain, pulled] = run(
      surface("surface=bowl&o=adam,lr:0.05&o=adam,lr:0.05,lookahead,lookahead.k:5&steps=5"),
    );
    expect(pulled.x.slice(0, 5)).toEqual(plain.x.slice(0, 5));
    expect(pulled.x[5]).toBeCloseTo((plain.x[0] + plain.x[5]) / 2, 12);
  });
});

describe("where an optimizer cannot run", () => {
  const cases = [
    ["data=spiral&o=newton&o=adam&steps=3", "Newton needs exact second derivatives"],
    ["surface=bowl&o=lm&o=adam&steps=3", "Levenberg–Marquardt needs a loss that is a sum of squares"],
    ["data=spiral&o=lm&o=adam&steps=3", "Levenberg–Marquardt needs a loss that is a sum of squares"],
  ] as const;
  for (const [hash, why] of cases)
    it(`${hash} says so and the others go on`, () => {
      const { spec, problems } = decode(hash);
      expect(problems).toEqual([expect.objectContaining({ field: "o" })]);
      expect(problems[0].message).toContain(why);
      const [unfit, other] = run(spec);
      expect(unfit.status).toBe("unfit");
      expect(unfit.cause).toContain(why);
      expect(unfit.loss).toHaveLength(1);
      expect(other.status).toBe("finished");
    });

  it("allocates no state for an optimizer that cannot run", () => {
    const { spec } = decode("data=spiral&net=2-128-128-128-128-128-128-1&o=newton&o=adam&batch=1&steps=1");
    const [unfit, other] = run(spec);
    expect(unfit.status).toBe("unfit");
    expect(other.status).toBe("finished");
  });

  it("refuses values for a group where all parameters are one vector", () => {
    const { problems } = decode("data=spiral&o=lbfgs,biases.lr:0.5");
    expect(problems[0].message).toContain("is not a hyperparameter of L-BFGS");
  });
});

describe("every method", () => {
  const methods = [...optimizers.values()].filter((one): one is MethodDefinition => one.kind === "method");
  for (const { id, needs } of methods) {
    const link =
      needs === "residuals"
        ? `data=spiral&samples=60&loss=mse&net=2-4-1&batch=20&o=${id}&steps=6`
        : `surface=himmelblau&start=0.3,-0.5&o=${id}&noise=0.5&steps=40`;
    it(`${id} gives the same numbers twice`, () => {
      const { spec } = decode(link);
      const [once] = run(spec);
      const [twice] = run(spec);
      expect(once.status).toBe("finished");
      expect(twice.loss).toEqual(once.loss);
    });
  }
});
