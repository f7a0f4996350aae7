import { describe, expect, it } from "vitest";
import { minimumNormFeatures } from "./catalog/random-features.data.ts";
import golden from "./golden/problems.json" with { type: "json" };
import { problems, type Settings, settingsOf } from "./index.ts";
import { makeProblem } from "./make-problem.ts";

/** The numbers that `problems.py` keeps of a case. */
interface Golden {
  readonly problem: string;
  readonly settings: Settings;
  readonly seed: number;
  readonly size: number;
  readonly start: readonly number[];
  readonly loss: number;
  readonly grads: readonly number[];
  readonly train: readonly (number | null)[];
  readonly test?: readonly (number | null)[];
  readonly parts: readonly number[];
  readonly weights: readonly number[];
  readonly matrix?: readonly number[];
  readonly hessian?: readonly number[];
  readonly noise?: readonly number[];
  readonly best?: readonly number[];
}

const cases = golden.cases as unknown as readonly Golden[];

/** Every k-th element, as in `problems.py`. */
const sample = (values: ArrayLike<number>): number[] =>
  Array.from(values).filter((_, i) => i % Math.ceil(values.length / 64) === 0);

/** Expects numbers to agree to 10 digits of the largest of them. */
function expectClose(found: ArrayLike<number>, wanted: readonly number[], what: string): void {
  expect(found.length, what).toBe(wanted.length);
  const scale = Math.max(...wanted.map(Math.abs));
  for (const [i, value] of wanted.entries())
    expect(Math.abs(found[i] - value), `${what} ${i}`).toBeLessThanOrEqual(1e-10 * scale);
}

const measured = ({ loss, accuracy }: { loss: number; accuracy: number }) =>
  [loss, accuracy].map((value) => (Number.isNaN(value) ? null : value));

it("has two cases or more of every problem", () => {
  for (const id of problems.keys())
    expect(golden.cases.filter(({ problem }) => problem === id).length, id).toBeGreaterThanOrEqual(2);
});

describe.each(cases)("$problem from seed $seed", (wanted) => {
  const problem = makeProblem(wanted.problem, wanted.settings, wanted.seed);
  const params = problem.start.map((value, i) => value + 0.1 * Math.sin(i + 1));

  it("has NumPy's start, loss and gradient", () => {
    const grads = new Float64Array(problem.size);
    expect(problem.size).toBe(wanted.size);
    expectClose(sample(problem.start), wanted.start, "start");
    expectClose([problem.lossAndGradient(params, grads, 3)], [wanted.loss], "loss");
    expectClose(sample(grads), wanted.grads, "grads");
  });

  it("has NumPy's evaluation, parts, matrix, Hessian and noise", () => {
    const { train, test, parts } = problem.evaluate(params);
    for (const [found, numbers] of [
      [train, wanted.train],
      [test, wanted.test ?? [null, null]],
    ] as const) {
      expect(measured(found).map((value) => value === null)).toEqual(numbers.map((value) => value === null));
      expectClose(measured(found).map(Number), numbers.map(Number), "evaluation");
    }
    expectClose(sample(parts), wanted.parts, "parts");
    expectClose(sample(problem.parts.map(({ weight }) => weight)), wanted.weights, "weights");
    expect([problem.matrix, problem.noise].map((one) => one !== undefined)).toEqual(
      [wanted.matrix, wanted.noise].map((one) => one !== undefined),
    );
    if (wanted.noise) expectClose(problem.noise ?? [], wanted.noise, "noise");
    if (wanted.hessian) {
      const matrix = new Float64Array(problem.size ** 2);
      problem.hessian?.(params, matrix);
      expectClose(sample(matrix), wanted.hessian, "hessian");
    }
    if (problem.matrix && wanted.matrix) {
      const out = new Float64Array(problem.matrix.rows * problem.matrix.columns);
      problem.matrix.write(params, out);
      expectClose(sample(out), wanted.matrix, "matrix");
    }
  });
});

describe("random features' solution of least norm", () => {
  for (const { problem: id, settings: given, seed, best } of cases.filter((one) => one.best))
    it(`has the test loss of NumPy's from seed ${seed}`, () => {
      const definition = problems.get(id);
      if (!definition) throw new Error(id);
      const settings = settingsOf(definition, given) as Parameters<typeof minimumNormFeatures>[0];
      const { test } = makeProblem(id, given, seed).evaluate(minimumNormFeatures(settings, seed));
      // The matrix is nearly singular with as many features as samples: rounding grows by its condition number.
      expect(Math.abs(test.loss / Number(best?.[0]) - 1)).toBeLessThan(1e-6);
    });
});
