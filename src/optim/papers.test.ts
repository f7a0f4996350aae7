import { describe, expect, it } from "vitest";
import {
  AdaBound,
  Adan,
  DAdaptSGD,
  LAMB,
  LARS,
  type Optimizer,
  Parameter,
  Prodigy,
  QHAdam,
  ScheduleFreeAdamW,
  ScheduleFreeSGD,
  SignSGD,
} from "./index.ts";
import { gradients } from "./testing/problems.ts";

/** Tensors of numbers. */
type Tensors = number[][];

/** Writes the new values of p over the old (mutates). */
type Step = (p: Tensors, g: Tensors, t: number) => void;

/** Yields the indices of all elements of all tensors. */
function* places(p: Tensors): Generator<[k: number, i: number]> {
  for (const [k, tensor] of p.entries()) for (const i of tensor.keys()) yield [k, i];
}

const zeros = (p: Tensors): Tensors => p.map((tensor) => tensor.map(() => 0));
const copy = (p: Tensors): Tensors => p.map((tensor) => [...tensor]);
const length = (tensor: readonly number[]): number => Math.sqrt(tensor.reduce((sum, x) => sum + x * x, 0));

const problems: Record<string, { start: Tensors; gradient: (p: Tensors) => Tensors }> = {
  rosenbrock: { start: [[-1.2, 1]], gradient: ([[x, y]]) => [gradients.rosenbrock(x, y)] },
  "two tensors": {
    start: [[1.5, -0.7, 0.3], [0.9]],
    // ½ Σ cᵢ(aᵢ − 1)² + 5(b − a₀²)²
    gradient: ([[a0, a1, a2], [b]]) => [
      [a0 - 1 - 20 * a0 * (b - a0 * a0), 3 * (a1 - 1), 0.2 * (a2 - 1)],
      [10 * (b - a0 * a0)],
    ],
  },
};

function signSGD(lr: number, decay: number): Step {
  return (p, g) => {
    for (const [k, i] of places(p)) p[k][i] = (1 - lr * decay) * p[k][i] - lr * Math.sign(g[k][i]);
  };
}

function adaBound(p0: Tensors, lr: number, finalLr: number, gamma: number, decay: number): Step {
  const [m, v] = [zeros(p0), zeros(p0)];
  return (p, g, t) => {
    const [lower, upper] = [finalLr * (1 - 1 / (gamma * t + 1)), finalLr * (1 + 1 / (gamma * t))];
    for (const [k, i] of places(p)) {
      const slope = g[k][i] + decay * p[k][i];
      m[k][i] = 0.9 * m[k][i] + 0.1 * slope;
      v[k][i] = 0.999 * v[k][i] + 0.001 * slope ** 2;
      const rate = (lr * Math.sqrt(1 - 0.999 ** t)) / (1 - 0.9 ** t) / (Math.sqrt(v[k][i]) + 1e-8);
      p[k][i] -= Math.min(upper, Math.max(lower, rate)) * m[k][i];
    }
  };
}

/** Makes the step of the authors' code, which keeps the last gradient with its sign reversed. */
function adan(p0: Tensors, lr: number, [b1, b2, b3]: number[], decay: number): Step {
  const [m, v, n, negative] = [zeros(p0), zeros(p0), zeros(p0), zeros(p0)];
  return (p, g, t) => {
    for (const [k, i] of places(p)) {
      if (t === 1) negative[k][i] = -g[k][i];
      const change = negative[k][i] + g[k][i];
      m[k][i] = b1 * m[k][i] + (1 - b1) * g[k][i];
      v[k][i] = b2 * v[k][i] + (1 - b2) * change;
      n[k][i] = b3 * n[k][i] + (1 - b3) * (b2 * change + g[k][i]) ** 2;
      const below = Math.sqrt(n[k][i]) / Math.sqrt(1 - b3 ** t) + 1e-8;
      p[k][i] -= ((lr / (1 - b1 ** t)) * m[k][i]) / below;
      p[k][i] -= (((lr * b2) / (1 - b2 ** t)) * v[k][i]) / below;
      p[k][i] /= 1 + lr * decay;
      negative[k][i] = -g[k][i];
    }
  };
}

/**
 * Makes the step of the authors' code, whose averages have weights adjusted at each step instead of a correction at the
 * end.
 */
function qhAdam(p0: Tensors, lr: number, [b1, b2]: number[], [n1, n2]: number[], decay: number): Step {
  const [m, v] = [zeros(p0), zeros(p0)];
  let [w1, w2] = [0, 0];
  return (p, g) => {
    w1 = 1 + b1 * w1;
    w2 = 1 + b2 * w2;
    for (const [k, i] of places(p)) {
      const slope = g[k][i] + decay * p[k][i];
      m[k][i] += (slope - m[k][i]) / w1;
      v[k][i] += (slope ** 2 - v[k][i]) / w2;
      const above = n1 * m[k][i] + (1 - n1) * slope;
      p[k][i] -= (lr * above) / (Math.sqrt(n2 * v[k][i] + (1 - n2) * slope ** 2) + 1e-8);
    }
  };
}

function lamb(p0: Tensors, lr: number, decay: number): Step {
  const [m, v] = [zeros(p0), zeros(p0)];
  return (p, g, t) => {
    for (const [k, tensor] of p.entries()) {
      const direction = tensor.map((value, i) => {
        m[k][i] = 0.9 * m[k][i] + 0.1 * g[k][i];
        v[k][i] = 0.999 * v[k][i] + 0.001 * g[k][i] ** 2;
        return m[k][i] / (1 - 0.9 ** t) / (Math.sqrt(v[k][i] / (1 - 0.999 ** t)) + 1e-6) + decay * value;
      });
      const trust = length(tensor) / length(direction);
      for (const i of tensor.keys()) tensor[i] -= lr * trust * direction[i];
    }
  };
}

function lars(p0: Tensors, lr: number, trust: number, decay: number): Step {
  const v = zeros(p0);
  return (p, g) => {
    for (const [k, tensor] of p.entries()) {
      const local = (trust * length(tensor)) / (length(g[k]) + decay * length(tensor));
      for (const i of tensor.keys()) {
        v[k][i] = 0.9 * v[k][i] + lr * local * (g[k][i] + decay * tensor[i]);
        tensor[i] -= v[k][i];
      }
    }
  };
}

/** Makes the step of the authors' faster code, which keeps no x and moves y itself. */
function scheduleFreeSGD(p0: Tensors, lr: number, beta: number, decay: number): Step {
  const z = copy(p0);
  return (y, g, t) => {
    for (const [k, i] of places(y)) {
      const slope = g[k][i] + decay * y[k][i];
      y[k][i] += (z[k][i] - y[k][i]) / t;
      y[k][i] += lr * (beta * (1 - 1 / t) - 1) * slope;
      z[k][i] -= lr * slope;
    }
  };
}

function scheduleFreeAdamW(p0: Tensors, lr: number, beta: number, decay: number): Step {
  const [z, v] = [copy(p0), zeros(p0)];
  return (y, g, t) => {
    for (const [k, i] of places(y)) {
      v[k][i] = 0.999 * v[k][i] + 0.001 * g[k][i] ** 2;
      const slope = g[k][i] / (Math.sqrt(v[k][i] / (1 - 0.999 ** t)) + 1e-8) + decay * y[k][i];
      y[k][i] += (z[k][i] - y[k][i]) / t;
      y[k][i] += lr * (beta * (1 - 1 / t) - 1) * slope;
      z[k][i] -= lr * slope;
    }
  };
}

function prodigy(p0: Tensors, d0: number, coefficient: number, decay: number): Step {
  const [start, m, v, s] = [copy(p0), zeros(p0), zeros(p0), zeros(p0)];
  const beta3 = Math.sqrt(0.999);
  let [d, numerator] = [d0, 0];
  return (p, g) => {
    const rate = d;
    numerator *= beta3;
    let denominator = 0;
    for (const [k, i] of places(p)) {
      numerator += (d / d0) * rate * g[k][i] * (start[k][i] - p[k][i]);
      m[k][i] = 0.9 * m[k][i] + 0.1 * d * g[k][i];
      v[k][i] = 0.999 * v[k][i] + 0.001 * (d * g[k][i]) ** 2;
      s[k][i] = beta3 * s[k][i] + (d / d0) * rate * g[k][i];
      denominator += Math.abs(s[k][i]);
    }
    d = Math.max(d, (coefficient * numerator) / denominator);
    for (const [k, i] of places(p)) {
      p[k][i] *= 1 - decay * rate;
      p[k][i] -= (rate * m[k][i]) / (Math.sqrt(v[k][i]) + d * 1e-8);
    }
  };
}

/**
 * Makes the step with the paper's estimate, 2 Σ λ⟨g, s⟩ / ‖s‖, s before the step in the sum and after it in the norm.
 */
function dAdaptSGD(p0: Tensors, d0: number, momentum: number, decay: number): Step {
  const [start, s] = [copy(p0), zeros(p0)];
  let [d, numerator, first] = [d0, 0, 0];
  return (p, g, t) => {
    const slopes = p.map((tensor, k) => tensor.map((value, i) => g[k][i] + decay * value));
    if (t === 1) first = length(slopes.flat());
    const rate = d / first;
    for (const [k, i] of places(p)) numerator += rate * slopes[k][i] * s[k][i];
    for (const [k, i] of places(p)) s[k][i] += rate * slopes[k][i];
    d = Math.max(d, (2 * numerator) / length(s.flat()));
    for (const [k, i] of places(p)) p[k][i] = momentum * p[k][i] + (1 - momentum) * (start[k][i] - s[k][i]);
  };
}

const cases: [name: string, ours: (p: Parameter[]) => Optimizer<object>, theirs: (p0: Tensors) => Step][] = [
  ["signSGD", (p) => new SignSGD(p, { lr: 0.01, weightDecay: 0.1 }), () => signSGD(0.01, 0.1)],
  [
    "AdaBound",
    (p) => new AdaBound(p, { lr: 0.02, finalLr: 0.002, gamma: 0.01, weightDecay: 0.1 }),
    (p0) => adaBound(p0, 0.02, 0.002, 0.01, 0.1),
  ],
  [
    "QHAdam",
    (p) => new QHAdam(p, { lr: 0.02, betas: [0.95, 0.99], nus: [0.7, 0.9], weightDecay: 0.1 }),
    (p0) => qhAdam(p0, 0.02, [0.95, 0.99], [0.7, 0.9], 0.1),
  ],
  [
    "Adan",
    (p) => new Adan(p, { lr: 0.02, betas: [0.9, 0.8, 0.95], weightDecay: 0.1 }),
    (p0) => adan(p0, 0.02, [0.9, 0.8, 0.95], 0.1),
  ],
  ["LAMB", (p) => new LAMB(p, { lr: 0.01, weightDecay: 0.1 }), (p0) => lamb(p0, 0.01, 0.1)],
  [
    "LARS",
    (p) => new LARS(p, { lr: 0.5, trustCoefficient: 0.002, weightDecay: 0.1 }),
    (p0) => lars(p0, 0.5, 0.002, 0.1),
  ],
  [
    "Schedule-Free SGD",
    (p) => new ScheduleFreeSGD(p, { lr: 0.002, momentum: 0.8, weightDecay: 0.1 }),
    (p0) => scheduleFreeSGD(p0, 0.002, 0.8, 0.1),
  ],
  [
    "Schedule-Free AdamW",
    (p) => new ScheduleFreeAdamW(p, { lr: 0.02, betas: [0.8, 0.999], weightDecay: 0.1 }),
    (p0) => scheduleFreeAdamW(p0, 0.02, 0.8, 0.1),
  ],
  [
    "Prodigy",
    (p) => new Prodigy(p, { d0: 1e-3, dCoef: 0.2, weightDecay: 0.1 }),
    (p0) => prodigy(p0, 1e-3, 0.2, 0.1),
  ],
  [
    "D-Adaptation SGD",
    (p) => new DAdaptSGD(p, { d0: 1e-2, momentum: 0.9, weightDecay: 0.1 }),
    (p0) => dAdaptSGD(p0, 1e-2, 0.9, 0.1),
  ],
];

describe("an optimizer that PyTorch lacks follows its paper or its authors' code, transcribed in plain TypeScript", () => {
  for (const [name, ours, theirs] of cases)
    for (const [problem, { start, gradient }] of Object.entries(problems))
      it(`${name} on ${problem}`, () => {
        const expected = copy(start);
        const parameters = start.map((tensor) => new Parameter(tensor));
        const optimizer = ours(parameters);
        const step = theirs(copy(start));
        for (let t = 1; t <= 120; t++) {
          const slopes = gradient(parameters.map(({ data }) => [...data]));
          for (const [k, parameter] of parameters.entries()) parameter.grad = Float64Array.from(slopes[k]);
          optimizer.step();
          step(expected, gradient(expected), t);
          const scale = length(expected.flat());
          for (const [k, i] of places(expected))
            expect(
              Math.abs(parameters[k].data[i] - expected[k][i]) / scale,
              `${k}, ${i} after ${t}`,
            ).toBeLessThan(1e-12);
        }
        // The parameters moved.
        expect(length(expected.flat().map((x, i) => x - start.flat()[i]))).toBeGreaterThan(0.05);
      });
});
