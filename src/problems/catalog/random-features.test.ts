import { describe, expect, it } from "vitest";
import { makeProblem } from "../make-problem.ts";
import { settingsOf } from "../settings.ts";
import { train } from "../testing/train.ts";
import { drawRandomFeatures, minimumNormFeatures } from "./random-features.data.ts";
import randomFeatures from "./random-features.ts";

/** Returns the settings, complete. */
const settings = (given: Partial<Record<keyof typeof randomFeatures.settings, number>>) =>
  ({ ...settingsOf(randomFeatures, {}), ...given }) as Parameters<typeof drawRandomFeatures>[0];

const exactly = (features: number, seed: number) =>
  makeProblem("random-features", { features }, seed).evaluate(
    minimumNormFeatures(settings({ features }), seed),
  );

describe("random features", () => {
  it("leaves samples and features as they are when more are drawn", () => {
    const [few, many] = [settings({ features: 2, samples: 3 }), settings({ features: 4, samples: 5 })];
    const [first, second] = [few, many].map((one) => drawRandomFeatures(one, 1).train);
    expect(second.targets.subarray(0, 3)).toEqual(first.targets);
    // A feature is divided by the root of their number.
    for (let s = 0; s < 3; s++)
      for (let k = 0; k < 2; k++)
        expect(second.features[s * 4 + k] * Math.SQRT2).toBeCloseTo(first.features[s * 2 + k], 14);
  });

  it("has no lower training loss than that of the exact solution, which gradient descent approaches", () => {
    const problem = makeProblem("random-features", { features: 5 }, 1);
    const exact = exactly(5, 1).train.loss;
    const loss = problem.evaluate(train(problem, "sgd", { lr: 3, momentum: 0.9 }, 1000)).train.loss;
    expect(loss).toBeGreaterThan(exact * (1 - 1e-12));
    expect(loss).toBeLessThan(exact * 1.01);
  });

  it("descends twice: the exact solution's test error is largest with as many features as samples", () => {
    for (const seed of [1, 2, 3]) {
      const [few, equal, many] = [15, 60, 1200].map((features) => exactly(features, seed));
      expect(equal.test.loss).toBeGreaterThan(10 * few.test.loss);
      expect(equal.test.loss).toBeGreaterThan(10 * many.test.loss);
      expect(few.train.loss).toBeGreaterThan(1e-3);
      for (const { train: fit } of [equal, many]) expect(fit.loss).toBeLessThan(1e-15);
    }
  });
});
