import { describe, expect, it } from "vitest";
import { createMethod, optimizers, Parameter, resolve, SophiaH } from "./index.ts";

type Point = readonly [number, number];

/** Problems with gradient and Hessian by hand. */
const problems: Record<
  string,
  { gradient: (p: Point) => Point; hessian: (p: Point) => readonly [Point, Point] }
> = {
  // x⁴/4 + 5y²: the estimate is exact.
  "a diagonal Hessian": {
    gradient: ([x, y]) => [x ** 3, 10 * y],
    hessian: ([x]) => [
      [3 * x * x, 0],
      [0, 10],
    ],
  },
  // (1 − x)² + 100(y − x²)²
  rosenbrock: {
    gradient: ([x, y]) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
    hessian: ([x, y]) => [
      [2 - 400 * (y - 3 * x * x), -400 * x],
      [-400 * x, 200],
    ],
  },
};

const definition = optimizers.get("sophia-h");
const values = { lr: 0.01, gamma: 0.05, beta1: 0.9, beta2: 0.95, updateInterval: 3, weightDecay: 0.1 };

describe("Sophia-H follows algorithm 3 of its paper", () => {
  it.each(Object.entries(problems))("on %s", (_, { gradient, hessian }) => {
    if (!definition) throw new Error("there is no Sophia");
    const data = Float64Array.of(-1.2, 1);
    const tensor = { data, grad: new Float64Array(2), shape: [2] };
    const method = createMethod(definition, 7);
    method.add(tensor);
    for (const [name, value] of Object.entries(resolve(definition, values))) method.set(0, name, value);

    const at = (p: ArrayLike<number>): Point => [p[0], p[1]];
    const signs: number[][] = [];
    const oracle = {
      loss: 0,
      evaluate: () => 0,
      hessianProduct: ([z]: readonly Float64Array[], [out]: readonly Float64Array[]) => {
        signs.push([...z]);
        out.set(hessian(at(data)).map(([a, b]) => a * z[0] + b * z[1]));
      },
    };

    const [p, m, h] = [
      [-1.2, 1],
      [0, 0],
      [0, 0],
    ];
    for (let t = 1; t <= 120; t++) {
      tensor.grad.set(gradient(at(data)));
      method.step([tensor], oracle);

      const [slope, rows] = [gradient(at(p)), hessian(at(p))];
      const z = signs[signs.length - 1];
      for (let i = 0; i < 2; i++) {
        m[i] = 0.9 * m[i] + 0.1 * slope[i];
        if (t % 3 === 1) h[i] = 0.95 * h[i] + 0.05 * z[i] * (rows[i][0] * z[0] + rows[i][1] * z[1]);
      }
      for (let i = 0; i < 2; i++) {
        p[i] -= 0.01 * 0.1 * p[i];
        p[i] -= 0.01 * Math.min(1, Math.max(-1, m[i] / Math.max(0.05 * h[i], 1e-12)));
        expect(Math.abs(data[i] - p[i]) / Math.hypot(...p), `${i} after ${t}`).toBeLessThan(1e-12);
      }
    }
    expect(signs).toHaveLength(40);
    for (const sign of signs.flat()) expect(Math.abs(sign)).toBe(1);
    expect(new Set(signs.map(String)).size).toBe(4);
  });

  it("needs a closure in the library, and descends with one", () => {
    const parameter = new Parameter([2, -1]);
    const sophia = new SophiaH([parameter], { lr: 0.05, gamma: 0.1, updateInterval: 2 });
    parameter.grad = Float64Array.of(1, 1);
    expect(() => sophia.step()).toThrow(/closure/);
    const closure = () => {
      const [x, y] = parameter.data;
      parameter.grad = Float64Array.of(x, 10 * y);
      return (x * x + 10 * y * y) / 2;
    };
    for (let step = 0; step < 800; step++) sophia.step(closure);
    expect(closure()).toBeLessThan(1e-4);
  });
});
