import { describe, expect, it } from "vitest";
import golden from "./golden/trajectories.json" with { type: "json" };
import { Adam, type Optimizer, Parameter, SGD } from "./index.ts";

/** Gradients of the reference's problems, worked out by hand here, apart from the project's own derivatives. */
const gradients: Record<string, (x: number, y: number) => [number, number]> = {
  rosenbrock: (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  ravine: (x, y) => [x, 20 * y],
  himmelblau: (x, y) => [
    4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
    2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
  ],
  beale: (x, y) => {
    const [a, b, c] = [1.5 - x + x * y, 2.25 - x + x * y ** 2, 2.625 - x + x * y ** 3];
    return [
      2 * a * (y - 1) + 2 * b * (y ** 2 - 1) + 2 * c * (y ** 3 - 1),
      2 * a * x + 4 * b * x * y + 6 * c * x * y ** 2,
    ];
  },
};

interface Options {
  lr: number;
  momentum?: number;
  nesterov?: boolean;
  betas?: number[];
  eps?: number;
  weight_decay?: number;
}

function build(name: string, source: string, params: Parameter[], options: Options): Optimizer<object> {
  const { lr, momentum, nesterov, betas, eps, weight_decay: weightDecay = 0 } = options;
  if (name.includes("adam")) {
    const [beta1 = 0.9, beta2 = 0.999] = betas ?? [];
    return new Adam(params, {
      lr,
      betas: [beta1, beta2],
      weightDecay,
      ...(eps === undefined ? {} : { eps }),
    });
  }
  // The specification's momentum is the default; PyTorch's own default is a dampening of 0.
  const dampening = source === "pytorch" ? { dampening: 0 } : {};
  return new SGD(params, {
    lr,
    weightDecay,
    ...dampening,
    ...(momentum === undefined ? {} : { momentum }),
    ...(nesterov ? { nesterov } : {}),
  });
}

describe("trajectories agree with PyTorch and the papers to 1e-9", () => {
  for (const { id, optimizer: name, source, options, problem, trajectory } of golden.cases)
    it(`${id} (${source})`, () => {
      const parameter = new Parameter(trajectory[0]);
      const optimizer = build(name, source, [parameter], options as Options);
      for (const [t, expected] of trajectory.entries()) {
        const [x, y] = parameter.data;
        const scale = Math.hypot(...expected);
        expect(Math.abs(x - expected[0]) / scale, `x after step ${t}`).toBeLessThan(1e-9);
        expect(Math.abs(y - expected[1]) / scale, `y after step ${t}`).toBeLessThan(1e-9);
        parameter.grad = Float64Array.from(gradients[problem](x, y));
        optimizer.step();
      }
    });

  it("covers every case that the reference has for SGD and Adam", () => {
    expect(golden.cases.length).toBe(40);
  });
});
