import { describe, expect, it, test } from "vitest";
import { lessons } from "./catalog.ts";
import { raceOf } from "./finished-race.ts";
import { pointAt } from "./measures.ts";
import { textOf } from "./questions/score.ts";

/** Returns a step of a lesson, counted from 1, with its finished race. */
function stepOf(id: string, number: number) {
  const step = lessons.find((one) => one.id === id)?.steps[number - 1];
  if (!step) throw new Error(`${id} has no step ${number}`);
  const race = raceOf(step.link);
  return { ...race, race, said: step.shown(race), text: textOf(step, race) };
}

/** Returns the values of a recurrence from step 0 on. */
function iterate<State>(start: State, next: (state: State, step: number) => State, steps: number): State[] {
  const states = [start];
  for (let step = 1; step <= steps; step++) states.push(next(states[step - 1], step));
  return states;
}

function expectClose(column: Float64Array, expected: readonly number[]): void {
  for (const [i, value] of expected.entries())
    if (!Number.isNaN(value)) expect(column[i], `at ${i}`).toBeCloseTo(value, 8);
}

const powers = (start: number, factor: number, steps: number): number[] =>
  iterate(start, (x) => x * factor, steps);

test("texts name learning rates that their lesson’s races have", () => {
  for (const { id, steps } of lessons) {
    const races = steps.map((step) => raceOf(step.link));
    const rates = races.flatMap(({ spec }) => spec.contenders.map(({ values }) => values.lr));
    for (const step of steps) {
      const text = [textOf(step, raceOf(step.link)), step.question?.ask ?? ""].join(" ");
      // As in "up to lr 2" of the text on Nesterov, a limit is none of them.
      for (const [, rate] of text.matchAll(/(?<!up to )\blr (?:is |is now |now )?(\d+(?:\.\d+)?)/g))
        expect(rates, `${id}: ${text}`).toContain(Number(rate));
    }
  }
});

describe("gradient descent in a bowl", () => {
  it("multiplies the distance by 1 − lr·λ in each step, in each direction", () => {
    const rates = [0.1, 1.8, 2.05];
    for (const [i, lr] of rates.entries()) {
      const [{ x, y }] = stepOf("learning-rate", i + 1).runs;
      expectClose(x, powers(-4, 1 - lr, 40));
      expectClose(y, powers(3, 1 - lr, 40));
    }
    for (const [step, lr, ratio] of [
      [1, 0.03, 50],
      [2, 0.01, 50],
      [3, 0.0075, 200],
    ]) {
      const { runs, spec } = stepOf("conditioning", step);
      expectClose(runs[0].x, powers(-4, 1 - lr, spec.steps));
      expectClose(runs[0].y, powers(3, 1 - lr * ratio, spec.steps));
    }
  });

  it("has the limit 2/λ that the lesson names", () => {
    expect(stepOf("learning-rate", 3).text).toContain("lr = 2/λ, which is 2 in this bowl");
    expect(stepOf("learning-rate", 4).said).toBe(
      "The limit is 2/λ = 0.08. 0.02 and 0.07 are below it and converged, 0.09 and 0.5 are above it and did not. The steepest direction sets the limit, however flat the others are.",
    );
  });

  it("takes steps in proportion to the condition number", () => {
    // ½·16·(1 − lr)^2t = 0.1, once y has vanished.
    const steps = (lr: number) => Math.ceil(Math.log(0.1 / 8) / (2 * Math.log(1 - lr)));
    expect(stepOf("conditioning", 3).text).toContain(`after ${steps(0.03)} steps`);
    expect(stepOf("conditioning", 3).said).toMatch(
      new RegExp(`^It needed ${steps(0.0075)} steps, 4\\.1 times`),
    );
  });
});

/** Returns the steps of momentum in one direction of curvature λ: its position and velocity. */
const momentum = (start: number, lr: number, curvature: number, gain: number, steps: number) =>
  iterate(
    { x: start, v: 0 },
    ({ x, v }) => {
      const next = 0.9 * v + gain * curvature * x;
      return { x: x - lr * next, v: next };
    },
    steps,
  ).map(({ x }) => x);

describe("momentum", () => {
  it("makes steps of lr·(1 − 0.9^t)/(1 − 0.9) on a constant slope", () => {
    const [{ stepLength }] = stepOf("momentum", 2).runs;
    const sums = Array.from({ length: 41 }, (_, t) => (t === 0 ? Number.NaN : (0.1 * (1 - 0.9 ** t)) / 0.1));
    expectClose(stepLength, sums);
  });

  it("takes the path of the heavy ball as an average with ten times the learning rate", () => {
    const { runs } = stepOf("momentum", 4);
    const [x, y] = [momentum(-4, 0.03, 1, 1, 200), momentum(3, 0.03, 50, 1, 200)];
    for (const run of [runs[0], runs[3]]) {
      expectClose(run.x, x);
      expectClose(run.y, y);
    }
    expectClose(runs[2].x, momentum(-4, 0.03, 1, 0.1, 200));
  });

  it("arrives when the two recurrences do", () => {
    const first = (x: number[], y: number[]) =>
      x.findIndex((one, i) => (one * one + 50 * y[i] ** 2) / 2 <= 0.01);
    const without = first(powers(-4, 0.97, 200), powers(3, -0.5, 200));
    const withMomentum = first(momentum(-4, 0.03, 1, 1, 200), momentum(3, 0.03, 50, 1, 200));
    expect(stepOf("momentum", 3).said).toContain(`took ${withMomentum} steps, without ${without}.`);
  });
});

/** Returns positions of Nesterov's momentum in a bowl of curvature 1, in the paper's form: the gradient is taken ahead. */
function nesterov(lr: number, steps: number): number[] {
  // PyTorch keeps the point ahead as its parameter: x + (what the velocity will add).
  return iterate(
    { x: -4, v: 0 },
    ({ x, v }) => {
      const next = 0.9 * v + x;
      return { x: x - lr * (x + 0.9 * next), v: next };
    },
    steps,
  ).map(({ x }) => x);
}

describe("Nesterov’s momentum", () => {
  it("follows its recurrence", () => {
    for (const [step, lr, steps] of [
      [1, 0.1, 100],
      [2, 0.02, 200],
    ])
      expectClose(stepOf("nesterov", step).runs[1].x, nesterov(lr, steps));
  });

  it("is stable for lr·λ below 2(1 + β)/(1 + 2β), the heavy ball below 2(1 + β)", () => {
    const end = (x: readonly number[]) => Math.max(...x.slice(-20).map(Math.abs));
    const [limit, limitAhead] = [2 * 1.9, 3.8 / 2.8];
    expect(end(momentum(-4, limit * 0.99, 1, 1, 4000))).toBeLessThan(1e-3);
    expect(end(momentum(-4, limit * 1.01, 1, 1, 4000))).toBeGreaterThan(1e3);
    expect(end(nesterov(limitAhead * 0.99, 4000))).toBeLessThan(1e-3);
    expect(end(nesterov(limitAhead * 1.01, 4000))).toBeGreaterThan(1e3);
    expect(stepOf("nesterov", 3).said).toMatch(/= 3\.8, Nesterov .* = 1\.36\.$/);
  });
});

describe("Adam", () => {
  it("makes steps that are too long by (1 − β₁ᵗ)/√(1 − β₂ᵗ) without bias correction", () => {
    const [without, corrected] = stepOf("bias-correction", 3).runs;
    for (const t of [1, 2, 12, 100, 400]) {
      expect(corrected.stepLength[t]).toBeCloseTo(0.1, 8);
      expect(without.stepLength[t]).toBeCloseTo((0.1 * (1 - 0.9 ** t)) / Math.sqrt(1 - 0.999 ** t), 6);
    }
    expect(stepOf("bias-correction", 2).said).toMatch(/^3\.16 times/);
  });

  it("makes steps of lr·g/(|g| + eps) on a constant slope", () => {
    for (const [step, lr, eps] of [
      [1, 0.1, 1e-8],
      [2, 0.1, 0.001],
      [3, 10, 100],
    ]) {
      const [{ x, y }] = stepOf("eps", step).runs;
      expect(x[60]).toBeCloseTo(4 - (60 * lr) / (1 + eps), 6);
      expect(y[60]).toBeCloseTo(4 - (60 * lr * 0.001) / (0.001 + eps), 6);
    }
  });

  it("takes the steps of its paper in the ravine, at any angle", () => {
    for (const [step, angle] of [
      [1, 0],
      [2, Math.PI / 4],
      [3, Math.PI / 2],
    ]) {
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const path = adamInRavine([c - s, s + c], c, s, 120);
      const { x, y } = stepOf("rotation", step).runs[1];
      for (const i of [1, 10, 60, 120]) {
        expect(x[i]).toBeCloseTo(path[i][0], 6);
        expect(y[i]).toBeCloseTo(path[i][1], 6);
      }
    }
    expect(stepOf("rotation", 2).said).toMatch(
      /^Gradient descent took 162 steps, as before\. Adam took 320, 4\.8/,
    );
  });
});

/** Returns the points of Adam, as in its paper, in the ravine ½(u² + 100 w²) turned by an angle of cosine c and sine s. */
function adamInRavine(start: readonly [number, number], c: number, s: number, steps: number): number[][] {
  const [m, v] = [
    [0, 0],
    [0, 0],
  ];
  return iterate<number[]>(
    [...start],
    ([x, y], t) => {
      const [u, w] = [x * c + y * s, 100 * (y * c - x * s)];
      return [u * c - w * s, u * s + w * c].map((g, i) => {
        m[i] = 0.9 * m[i] + 0.1 * g;
        v[i] = 0.999 * v[i] + 0.001 * g * g;
        const step = (0.1 * (m[i] / (1 - 0.9 ** t))) / (Math.sqrt(v[i] / (1 - 0.999 ** t)) + 1e-8);
        return [x, y][i] - step;
      });
    },
    steps,
  );
}

describe("weight decay", () => {
  it("multiplies by 1 − lr·λ in each step without a gradient", () => {
    expectClose(stepOf("weight-decay", 1).runs[0].x, powers(3, 0.998, 1000));
  });

  it("of AdamW leaves both coordinates near 3·0.9998^1000, and Adam’s L2 shrinks the quiet one alone", () => {
    const { race } = stepOf("weight-decay", 3);
    for (const end of pointAt(race, 1)) expect(Math.abs(end - 3 * 0.9998 ** 1000)).toBeLessThan(0.2);
    const [noisy, quiet] = pointAt(race, 0);
    expect(noisy).toBeGreaterThan(2.8);
    expect(quiet).toBeLessThan(1.8);
  });
});

describe("noise", () => {
  it("has floors of σ²·lr/(2 − lr·λ), and a sixteenth of it for means of 16 gradients", () => {
    const floor = (lr: number, variance: number) => (lr * variance) / (2 - lr);
    const half = ({ loss }: { loss: Float64Array }) =>
      loss.slice(500).reduce((sum, one) => sum + one, 0) / (loss.length - 500);
    const [large, small] = stepOf("noise", 1).runs.map(half);
    // A mean over 500 steps, which depend on each other.
    expect(Math.abs(large / floor(0.5, 1) - 1)).toBeLessThan(0.2);
    expect(Math.abs(small / floor(0.1, 1) - 1)).toBeLessThan(0.2);
    const [, gathered] = stepOf("noise", 2).runs.map(half);
    expect(gathered / floor(0.5, 1 / 16)).toBeGreaterThan(0.6);
    expect(gathered / floor(0.5, 1 / 16)).toBeLessThan(1.6);
  });

  it("costs the cosine no speed at the start", () => {
    const [constant, cosine] = stepOf("schedules", 1).runs.map(({ loss }) =>
      loss.findIndex((one) => one <= 1),
    );
    expect(cosine).toBe(constant);
    expect(stepOf("schedules", 2).said).toMatch(/for 400 steps, and fell to 0\.003 within the last 100/);
  });
});

describe("a saddle", () => {
  it("lets y grow by a tenth in each step while y is small", () => {
    for (const [step, y] of [
      [1, 1e-3],
      [2, 1e-5],
    ]) {
      const [run] = stepOf("saddles", step).runs;
      const path = iterate([-3, y], ([x, one]) => [x * 0.9, one + 0.05 * (2 * one - 0.2 * one ** 3)], 200);
      for (const i of [1, 30, 74, 122, 200]) {
        expect(run.x[i]).toBeCloseTo(path[i][0], 10);
        expect(run.y[i]).toBeCloseTo(path[i][1], 8);
      }
      const leaves = path.findIndex(([x, one]) => x * x - one * one + 0.05 * one ** 4 <= -1);
      expect(stepOf("saddles", step).said).toContain(`step ${leaves}`);
    }
  });

  it("is easier to leave than a plateau, whose gradient at the start is 0.001", () => {
    const [sgd] = stepOf("saddles", 3).runs;
    expect(sgd.gradNorm[0]).toBeCloseTo(4 * Math.exp(-8), 12);
    expect(sgd.gradNorm[0]).toBeCloseTo(0.001, 3);
  });
});

describe("the edge of stability", () => {
  it("is where the path ends: the curvature on the valley’s floor is 4(x² + y²)", () => {
    for (const [step, lr] of [
      [1, 0.1],
      [3, 0.08],
    ]) {
      const [x, y] = pointAt(stepOf("edge-of-stability", step).race, 0);
      expect(x * y).toBeCloseTo(1, 3);
      const edge = 2 * lr * (x * x + y * y);
      expect(edge).toBeGreaterThan(0.98);
      expect(edge).toBeLessThan(1);
      if (step === 3)
        expect(stepOf("edge-of-stability", 3).said).toContain(`${Number(edge.toPrecision(3))} times`);
      else
        expect(stepOf("edge-of-stability", 2).said).toMatch(new RegExp(`^${Number(edge.toPrecision(3))}\\.`));
    }
  });

  it("is passed downward by warmup: its path ends where its learning rate is stable, far from the start", () => {
    // On the floor xy = 1 of ½(1 − xy)² the curvature is x² + y².
    const { spec, runs } = stepOf("schedules", 3);
    expect(spec.start).toEqual([4, 0.3]);
    const [, warmed] = runs;
    const last = warmed.x.length - 1;
    expect(0.5 * (warmed.x[last] ** 2 + warmed.y[last] ** 2)).toBeLessThan(2.05);
    expect(0.5 * (4 ** 2 + 0.25 ** 2)).toBeGreaterThan(2);
  });
});
