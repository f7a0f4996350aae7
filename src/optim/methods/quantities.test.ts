import { describe, expect, it } from "vitest";
import { quantitiesOf } from "../define/every-quantities.ts";
import type { MadeStep, Quantities } from "../define/quantities.ts";
import golden from "../golden/quantities.json" with { type: "json" };
import { optimizers, type Values } from "../index.ts";
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

function explained(optimizer: string): Quantities {
  const definition = optimizers.get(optimizer);
  const found = definition && quantitiesOf(definition);
  if (!found) throw new Error(`nothing explains ${optimizer}`);
  return found;
}

function stepsOf({ optimizer, values, ...one }: Case): Generator<MadeStep> {
  const definition = optimizers.get(optimizer);
  if (!definition) throw new Error(`there is no ${optimizer}`);
  return madeSteps(definition, values, problemOf({ optimizer, values, ...one }));
}

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
    expect(difference, `${name}: ${found} for ${expected}`).toBeLessThan(
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
