import { describe, expect, it } from "vitest";
import { optimizers } from "../optim/index.ts";
import { Random } from "../random/random.ts";
import {
  type ProblemDefinition,
  type ProblemObjective,
  problems,
  type Settings,
  settingsOf,
} from "./index.ts";
import { makeProblem } from "./make-problem.ts";
import { cases } from "./testing/cases.ts";
import { train } from "./testing/train.ts";
import { problemProse } from "./with-prose.ts";

const casesOf = (id: string): readonly Settings[] => [{}, ...(cases[id] ?? [])];

/** At most this many coordinates are compared with finite differences: few of large problems, which take longer. */
const sampledOf = (size: number): number => (size > 1000 ? 6 : 16);

/** Returns a point near the start, where no component is zero. */
function pointNear({ start }: ProblemObjective): Float64Array {
  const random = new Random(5);
  return start.map((x) => x + 0.1 * random.normal());
}

function coordinates(size: number): number[] {
  const sampled = sampledOf(size);
  if (size <= sampled) return Array.from({ length: size }, (_, i) => i);
  const random = new Random(6);
  return Array.from({ length: sampled }, () => random.below(size));
}

/** Returns a derivative by central differences, of the fourth order (Abramowitz & Stegun 25.3.6). */
function difference(f: (x: number) => number, at: number, h: number): number {
  return (8 * (f(at + h) - f(at - h)) - (f(at + 2 * h) - f(at - 2 * h))) / (12 * h);
}

function atCoordinate(params: Float64Array, i: number, value: number): Float64Array {
  const moved = params.slice();
  moved[i] = value;
  return moved;
}

const finite = (value: number) => Number.isNaN(value) || Number.isFinite(value);

it("has a file of prose for every problem, and cases for none that is unknown", () => {
  expect([...problems.keys()]).toEqual([
    "quadratic",
    "zipf",
    "memory",
    "modular",
    "random-features",
    "sparse",
    "noise",
  ]);
  for (const id of Object.keys(cases)) expect(problems.has(id), id).toBe(true);
});

describe.each([...problems.values()])("$id", (definition: ProblemDefinition) => {
  it("has an id and names of settings that a link can hold", () => {
    expect(definition.id).toMatch(/^[a-z][a-z0-9-]*$/);
    for (const [name, setting] of Object.entries(definition.settings)) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      if ("choices" in setting) for (const { id } of setting.choices) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    }
  });

  it("permits its defaults, and has log scales for positive numbers alone", () => {
    expect(() => makeProblem(definition.id, settingsOf(definition, {}), 0)).not.toThrow();
    for (const setting of Object.values(definition.settings)) {
      if ("choices" in setting) continue;
      expect(setting.default).toBeGreaterThanOrEqual(setting.min);
      expect(setting.default).toBeLessThanOrEqual(setting.max);
      if (setting.scale === "log") expect(setting.min).toBeGreaterThan(0);
    }
  });

  it("says what each of its settings means", () => {
    const { settings } = problemProse(definition);
    expect(Object.keys(settings)).toEqual(Object.keys(definition.settings));
  });

  it("goes down with its default contenders", () => {
    const problem = makeProblem(definition.id, {}, 0);
    const measured = (params: Float64Array) => {
      const { train, parts } = problem.evaluate(params);
      // Where there is no loss, decay lets the weights of some group shrink.
      return definition.part.adds ? train.loss : Math.min(...parts);
    };
    const before = measured(problem.start);
    for (const { optimizer, values } of definition.contenders) {
      expect([...optimizers.keys()]).toContain(optimizer);
      const params = train(problem, optimizer, values, 10);
      expect(measured(params), optimizer).toBeLessThan(before);
    }
  });

  describe.each(casesOf(definition.id))("with %o", (given) => {
    const problem = makeProblem(definition.id, given, 3);
    const params = pointNear(problem);
    const grads = new Float64Array(problem.size);

    it("has the size and the time that its definition states, and tensors without gaps", () => {
      const settings = settingsOf(definition, given);
      expect(problem.size).toBe(definition.size(settings));
      expect(problem.updateTime).toBe(definition.updateTime(settings));
      expect(problem.start).toHaveLength(problem.size);
      let end = 0;
      for (const { from, to, shape } of problem.tensors) {
        expect(from).toBe(end);
        expect(shape.reduce((product, n) => product * n, 1)).toBe(to - from);
        end = to;
      }
      expect(end).toBe(problem.size);
    });

    it("has the gradient that finite differences give", () => {
      for (const step of [0, 7]) {
        const loss = problem.lossAndGradient(params, grads, step);
        const scale = Math.max(...grads.map(Math.abs), Math.abs(loss));
        const exact = grads.slice();
        for (const i of coordinates(problem.size)) {
          const estimate = difference(
            (x) => problem.lossAndGradient(atCoordinate(params, i, x), grads, step),
            params[i],
            1e-3,
          );
          expect(Math.abs(estimate - exact[i]), `coordinate ${i}`).toBeLessThan(1e-9 * scale);
        }
      }
    });

    it("has the Hessian that finite differences of the gradient give, where it has one", () => {
      if (!problem.hessian) return;
      const n = problem.size;
      const matrix = new Float64Array(n * n);
      problem.hessian(params, matrix);
      const scale = Math.max(...matrix.map(Math.abs));
      for (const i of coordinates(n))
        for (const j of coordinates(n).slice(0, 10)) {
          const estimate = difference(
            (x) => {
              problem.lossAndGradient(atCoordinate(params, j, x), grads, 0);
              return grads[i];
            },
            params[j],
            1e-3,
          );
          expect(Math.abs(estimate - matrix[i * n + j]), `${i}, ${j}`).toBeLessThan(1e-9 * scale);
        }
    });

    it("states whether it has second derivatives and noise", () => {
      expect(definition.hessian === true).toBe(problem.hessian !== undefined);
      const again = problem.lossAndGradient(params, grads, 0) !== problem.lossAndGradient(params, grads, 1);
      const random = definition.isRandom?.(settingsOf(definition, given)) === true;
      expect(random).toBe(again || problem.noise !== undefined);
    });

    it("states whether anything follows from the seed", () => {
      const other = makeProblem(definition.id, given, 4);
      const others = new Float64Array(problem.size);
      const differs =
        other.start.some((value, i) => value !== problem.start[i]) ||
        other.lossAndGradient(params, others, 0) !== problem.lossAndGradient(params, grads, 0) ||
        problem.noise !== undefined;
      expect(definition.isSeeded?.(settingsOf(definition, given)) !== false).toBe(differs);
    });

    it("has finite evaluations and a loss for each part", () => {
      const { train: onTrain, test, parts } = problem.evaluate(params);
      expect(Number.isFinite(onTrain.loss)).toBe(true);
      for (const value of [onTrain.accuracy, test.loss, test.accuracy]) expect(finite(value)).toBe(true);
      expect(parts).toHaveLength(problem.parts.length);
      for (const loss of parts) expect(loss).toBeGreaterThanOrEqual(0);
      const weights = problem.parts.map(({ weight }) => weight);
      for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
      const { adds } = definition.part;
      const sum = parts.reduce((total, loss, i) => total + loss * (adds === "mean" ? weights[i] : 1), 0);
      if (adds) expect(Math.abs(sum - onTrain.loss)).toBeLessThan(1e-12 * onTrain.loss);
      if (adds === "mean") expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
    });

    it("writes the matrix that is drawn, where there is one", () => {
      expect(problem.matrix !== undefined).toBe(definition.stages.includes("matrix"));
      if (!problem.matrix) return;
      const { rows, columns } = problem.matrix;
      const values = new Float64Array(rows * columns).fill(Number.NaN);
      problem.matrix.write(params, values);
      for (const value of values) expect(Number.isFinite(value)).toBe(true);
    });

    it("is the same from the same seed, to the last bit, and changes no parameters", () => {
      const before = params.slice();
      const again = makeProblem(definition.id, given, 3);
      expect(again.start).toEqual(problem.start);
      const others = new Float64Array(problem.size);
      expect(again.lossAndGradient(params, others, 2)).toBe(problem.lossAndGradient(params, grads, 2));
      expect(others).toEqual(grads);
      expect(again.evaluate(params)).toEqual(problem.evaluate(params));
      expect(params).toEqual(before);
    });
  });
});

describe("makeProblem", () => {
  it("names what is wrong and what is permitted", () => {
    expect(() => makeProblem("quadric", {}, 0)).toThrow(/^problem must be one of quadratic.*, got quadric$/);
    expect(() => makeProblem("toString", {}, 0)).toThrow(/got toString$/);
    expect(() => makeProblem("quadratic", { dimension: 3 }, 0)).toThrow(
      /^quadratic has no setting dimension; it has dimensions, condition,/,
    );
    expect(() => makeProblem("quadratic", { constructor: 3 }, 0)).toThrow(/no setting constructor/);
    for (const wrong of [0, 65, 2.5, Number.NaN, Number.POSITIVE_INFINITY, "two"])
      expect(() => makeProblem("quadratic", { dimensions: wrong }, 0)).toThrow(
        `dimensions must be a whole number from 1 to 64, got ${wrong}`,
      );
    expect(() => makeProblem("quadratic", { axes: "x" }, 0)).toThrow(
      "axes must be one of rotated, random, got x",
    );
  });

  it("says which settings do not go together", () => {
    expect(() => makeProblem("quadratic", { dimensions: 2, blocks: 3 }, 0)).toThrow(
      "blocks must be at most the dimensions, 2, got 3",
    );
    expect(() => makeProblem("quadratic", { spectrum: "clusters" }, 0)).toThrow(
      "three clusters need a condition number from 1000, got 100",
    );
  });
});
