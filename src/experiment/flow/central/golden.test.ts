import { describe, expect, test } from "vitest";
import golden from "../golden/central.json" with { type: "json" };
import { CentralFlow } from "./central-flow.ts";
import { networkObjective } from "./network-objective.ts";

const cases = golden.map((one) => {
  const [width] = one.layers;
  const { length: samples } = one.inputs;
  const inputs = Float64Array.from(
    { length: width * samples },
    (_, i) => one.inputs[i % samples][Math.floor(i / samples)],
  );
  const batch = { samples, inputs, targets: Float64Array.from(one.targets.flat()) };
  return {
    ...one,
    objective: networkObjective({ sizes: one.layers, activation: "tanh", loss: "mse" }, batch),
  };
});

describe.each(cases)("of a network whose oscillation has up to $largestRank directions", (one) => {
  const { objective, lr, start } = one;

  test("the gradient of the sharpness is that of dense eigenvalues from NumPy", () => {
    const params = Float64Array.from(start);
    const { sharpness, vectors } = objective.criticalSpace(params, 0.9 * objective.sharpness(params), 1);
    expect(Math.abs(sharpness / one.sharpness - 1)).toBeLessThan(1e-9);
    const [tilt] = objective.tilts(params, vectors);
    const scale = Math.max(...one.gradientOfSharpness.map(Math.abs));
    for (const [i, wanted] of one.gradientOfSharpness.entries())
      expect(Math.abs(tilt[i] - wanted) / scale, `parameter ${i}`).toBeLessThan(2e-6);
  });

  test("the central flow passes the points of one with dense Hessians and third derivatives from JAX", () => {
    const flow = new CentralFlow(objective, start, lr);
    const grads = new Float64Array(objective.size);
    // Euler steps, which the other flow makes, err by a share of their length.
    for (const { step, params, loss, raise, sharpness } of one.rows) {
      while (flow.time < step * lr && !flow.end) flow.advance(step * lr);
      expect(flow.end).toBeNull();
      const distance = Math.hypot(...params.map((wanted, i) => flow.point[i] - wanted));
      const way = Math.hypot(...params.map((wanted, i) => wanted - start[i]));
      expect(distance, `the point after step ${step}`).toBeLessThan(5e-4 * Math.max(1, way));
      expect(Math.abs(objective.lossAndGradient(flow.point, grads) - loss)).toBeLessThan(1e-4);
      expect(Math.abs(flow.raise - raise)).toBeLessThan(5e-3 * raise + 1e-9);
      expect(Math.abs(objective.sharpness(flow.point) / sharpness - 1)).toBeLessThan(1e-3);
    }
    expect(flow.directions).toBe(one.largestRank);
  });
});
