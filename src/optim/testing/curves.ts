import type { Made } from "./made-steps.ts";

type Curve = Pick<Made, "loss" | "gradient" | "hessian" | "residuals">;

/** (1 − x)² + 100(y − x²)², added up over neighbours. */
export const rosenbrock: Curve = {
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

export const himmelblau: Curve = {
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

export const decay = leastSquares(([a, b, c]) => {
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

export const curves: Readonly<Record<string, Curve>> = { rosenbrock, himmelblau, bumps, decay, circles };

/** A matrix or vector that starts at cos(i), and the gradient sin(1.3(i + 1)² + t(i + 1)) at step t. */
export function waves(shape: readonly number[]): Made {
  const places = Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i);
  return {
    shape,
    start: places.map(Math.cos),
    gradient: (_, t) => places.map((i) => Math.sin(1.3 * (i + 1) ** 2 + t * (i + 1))),
  };
}

/** Rosenbrock's valley from where the page starts. */
export const valley: Made = { ...rosenbrock, start: [-1.2, 1], shape: [2] };
