import { describe, expect, it } from "vitest";
import { quantitiesOf } from "../define/every-quantities.ts";
import type { MadeStep, Quantities } from "../define/quantities.ts";
import golden from "../golden/quantities.json" with { type: "json" };
import { type OptimizerDefinition, optimizers, type Values } from "../index.ts";
import { type Made, madeSteps } from "../testing/made-steps.ts";

type Expected = Readonly<Record<string, number | string | readonly number[]>>;

/** A case of the golden file. */
interface Case {
  readonly optimizer: string;
  readonly problem: string;
  readonly values: Values;
  readonly shape?: readonly number[];
  readonly start?: readonly number[];
  /** Relative, where it is not 1e-8. */
  readonly tolerance?: number;
  readonly steps: readonly Expected[];
  readonly preconditioners?: readonly (readonly number[] | null)[];
}

const cases = golden.cases as unknown as readonly Case[];

type Curve = Pick<Made, "loss" | "gradient" | "hessian" | "residuals">;

/** (1 − x)² + 100(y − x²)², added up over neighbours. */
const rosenbrock: Curve = {
  loss: (p) => {
    let sum = 0;
    for (let k = 0; k + 1 < p.length; k++) sum += (1 - p[k]) ** 2 + 100 * (p[k + 1] - p[k] ** 2) ** 2;
    return sum;
  },
  gradient: (p) => {
    const g = [...p].fill(0);
    for (let k = 0; k + 1 < p.length; k++) {
      const off = p[k + 1] - p[k] ** 2;
      g[k] += -2 * (1 - p[k]) - 400 * p[k] * off;
      g[k + 1] += 200 * off;
    }
    return g;
  },
  hessian: ([x, y]) => [2 - 400 * (y - 3 * x * x), -400 * x, -400 * x, 200],
};

const himmelblau: Curve = {
  loss: ([x, y]) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
  gradient: ([x, y]) => {
    const [a, b] = [x * x + y - 11, x + y * y - 7];
    return [4 * x * a + 2 * b, 2 * a + 4 * y * b];
  },
  hessian: ([x, y]) => {
    const cross = 4 * (x + y);
    return [12 * x * x + 4 * y - 42, cross, cross, 12 * y * y + 4 * x - 26];
  },
};

/** Σ (1 + k)·pₖ² / 2 + (Σ pₖ)⁴ / 40. */
const bumps: Curve = {
  loss: (p) =>
    p.reduce((sum, x, k) => sum + ((1 + k) * x * x) / 2, 0) + p.reduce((a, b) => a + b, 0) ** 4 / 40,
  gradient: (p) => [...p].map((x, k) => (1 + k) * x + p.reduce((a, b) => a + b, 0) ** 3 / 10),
};

const leastSquares = (residuals: NonNullable<Made["residuals"]>): Curve => ({
  residuals,
  gradient: (p) => {
    const { r, jacobian } = residuals(p);
    return [...p].map((_, j) => r.reduce((sum, ri, i) => sum + 2 * ri * jacobian[i * p.length + j], 0));
  },
});

const decay = leastSquares(([a, b, c]) => {
  const data = [3.1, 2, 1.4, 0.9, 0.8, 0.7];
  const fading = data.map((_, i) => Math.exp((-b * i) / 2));
  return {
    r: data.map((y, i) => a * fading[i] + c - y),
    jacobian: fading.flatMap((e, i) => [e, (-a * i * e) / 2, 1]),
  };
});

const circles = leastSquares(([x, y, z]) => ({
  r: [x * x + y * y - 4, y * z - 1],
  jacobian: [2 * x, 2 * y, 0, 0, z, y],
}));

const curves: Readonly<Record<string, Curve>> = { rosenbrock, himmelblau, bumps, decay, circles };

/** A matrix or vector that starts at cos(i), and the gradient sin(1.3(i + 1)² + t(i + 1)) at step t. */
function waves(shape: readonly number[]): Made {
  const places = Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i);
  return {
    shape,
    start: places.map(Math.cos),
    gradient: (_, t) => places.map((i) => Math.sin(1.3 * (i + 1) ** 2 + t * (i + 1))),
  };
}

function problemOf({ problem, shape, start }: Case): Made {
  if (shape) return waves(shape);
  if (!start) throw new Error("the case has neither a shape nor a start");
  return { ...curves[problem], start, shape: [start.length] };
}

function definitionOf(optimizer: string): OptimizerDefinition {
  const definition = optimizers.get(optimizer);
  if (!definition) throw new Error(`there is no ${optimizer}`);
  return definition;
}

function explained(optimizer: string): Quantities {
  const found = quantitiesOf(definitionOf(optimizer));
  if (!found) throw new Error(`nothing explains ${optimizer}`);
  return found;
}

const stepsOf = (one: Case): Generator<MadeStep> =>
  madeSteps(definitionOf(one.optimizer), one.values, problemOf(one));

const valuesOf = ({ of }: Quantities, step: MadeStep): ReadonlyMap<string, number | readonly number[]> =>
  new Map(of(step).map(({ name, value }) => [name, value]));

/** Expects numbers to agree to a relative `tolerance`, and rounding of the largest. */
function agree(found: unknown, expected: unknown, name: string, tolerance = 1e-8, scale = 1): void {
  if (expected === "infinite") expect(found, name).toBe(Number.POSITIVE_INFINITY);
  else if (Array.isArray(expected)) {
    const largest = Math.max(...expected.map(Math.abs));
    expect(found, name).toHaveLength(expected.length);
    for (const [i, one] of expected.entries())
      agree((found as number[])[i], one, `${name} ${i}`, tolerance, largest);
  } else {
    const difference = Math.abs(Number(found) - Number(expected));
    expect(difference, `${name}: ${found} for ${expected}`).toBeLessThanOrEqual(
      tolerance * Math.abs(Number(expected)) + 1e-4 * tolerance * scale,
    );
  }
}

describe("a method says of its steps what NumPy, SciPy and PyTorch compute", () => {
  for (const [i, one] of cases.entries())
    it(`${one.optimizer} ${i}: ${one.problem} ${JSON.stringify(one.shape ?? one.start)}`, () => {
      const quantities = explained(one.optimizer);
      const steps = stepsOf(one);
      for (const [k, expected] of one.steps.entries()) {
        const { value: step } = steps.next();
        const found = valuesOf(quantities, step);
        for (const [name, value] of Object.entries(expected))
          agree(found.get(name), value, `${name} at step ${k + 1}`, one.tolerance);
        const matrix = one.preconditioners?.[k];
        if (matrix !== undefined) expect(quantities.preconditioner).toBeDefined();
        if (matrix) agree(quantities.preconditioner?.(step), matrix, `preconditioner at step ${k + 1}`);
        else if (matrix === null) expect(quantities.preconditioner?.(step)).toBeNull();
      }
    });
});

/** Returns the quantities of the n-th step, by name. */
function said(optimizer: string, values: Values, problem: Made, n: number) {
  const steps = madeSteps(definitionOf(optimizer), values, problem);
  for (let i = 1; i < n; i++) steps.next();
  const step: MadeStep = steps.next().value;
  const of = new Map(
    explained(optimizer)
      .of(step)
      .map((quantity) => [quantity.name, quantity]),
  );
  return { step, of };
}

const valley: Made = { ...rosenbrock, start: [-1.2, 1], shape: [2] };

const methods = [...optimizers.values()].filter(({ kind }) => kind === "method");

describe.each(methods.map(({ id }) => [id] as const))("the quantities of %s", (id) => {
  const problem = id === "lm" ? { ...decay, start: [8, 3, -1], shape: [3] } : valley;

  it("have different names, and a sentence each", () => {
    const { of, step } = said(id, {}, problem, 2);
    expect(of.size).toBe(explained(id).of(step).length);
    expect(of.size).toBeGreaterThan(0);
    for (const { name, meaning, value } of of.values()) {
      expect(name).toMatch(/^\S.{2,40}$/);
      expect(meaning).toMatch(/^[A-Z0-9].*\.$/);
      expect([value].flat().every((one) => typeof one === "number")).toBe(true);
    }
  });

  it("change no later step", () => {
    const [asked, silent] = [0, 1].map(() => madeSteps(definitionOf(id), {}, problem));
    for (let i = 0; i < 6; i++) {
      const step: MadeStep = asked.next().value;
      explained(id).of(step);
      explained(id).preconditioner?.(step);
      const other: MadeStep = silent.next().value;
      expect(step.state).toEqual(other.state);
      expect(step.tensors).toEqual(other.tensors);
    }
  });

  it("are numbers, not errors, where the gradient is not finite", () => {
    const broken: Made = {
      ...problem,
      gradient: (p) => [...p].map(() => Number.NaN),
      residuals: (p) => ({
        r: [Number.NaN, 1, 2],
        jacobian: Array.from({ length: 3 * p.length }, () => Number.NaN),
      }),
    };
    const { step } = said(id, {}, broken, 2);
    expect(() => explained(id).of(step)).not.toThrow();
    expect(() => explained(id).preconditioner?.(step)).not.toThrow();
  });
});

describe("a preconditioner maps the gradient to the update", () => {
  const cases: readonly (readonly [id: string, values: Values, length: string | null])[] = [
    ["newton", { curvature: 2 }, "accepted length"],
    ["newton", { curvature: 1 }, "accepted length"],
    ["lbfgs", { maxIter: 1, historySize: 4 }, "accepted length"],
    ["shampoo", { lr: 0.1, updateFreq: 2 }, null],
    ["adafactor", { lr: 0.05 }, null],
    ["soap", { lr: 0.05, beta1: 0, precondition1d: 1, weightDecay: 0 }, null],
    ["soap", { lr: 0.05, beta1: 0, precondition1d: 0, weightDecay: 0 }, null],
    ["muon", { lr: 0.05, momentum: 0 }, null],
  ];
  for (const [id, values, length] of cases)
    it(`${id} ${JSON.stringify(values)}`, () => {
      const steps = madeSteps(definitionOf(id), values, { ...himmelblau, start: [-0.5, -0.8], shape: [2] });
      let now: MadeStep = steps.next().value;
      for (let k = 0; k < 12; k++) {
        const matrix = explained(id).preconditioner?.(now);
        const lr = length ? Number(valuesOf(explained(id), now).get(length)) : values.lr;
        const next: MadeStep = steps.next().value;
        const [{ before, grad }] = now.tensors;
        const [g, h] = grad ?? [];
        const [xx, xy, yy] = matrix ?? [0, 0, 0];
        const expected = [before[0] - lr * (xx * g + xy * h), before[1] - lr * (xy * g + yy * h)];
        agree([...next.tensors[0].before], expected, `update ${k}`, 1e-9);
        now = next;
      }
    });
});

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
