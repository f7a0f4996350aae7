import { describe, expect, it } from "vitest";
import { Random } from "../random/random.ts";
import { activations, initialize, LoopNetwork } from "./index.ts";
import { writeJacobian } from "./jacobian.ts";

describe("the Jacobian of the outputs agrees with central differences", () => {
  const sizes = [3, 4, 5, 2];
  const samples = 6;
  for (const activation of [...activations.keys(), "tanh-square", "without biases"])
    it(activation, () => {
      const bias = activation !== "without biases";
      const network = new LoopNetwork({
        sizes,
        activation: bias ? activation : "sine-tanh",
        bias,
        loss: "mse",
      });
      const random = new Random(8);
      const params = new Float64Array(network.size);
      initialize(params, sizes, "pytorch", 1.5, random, bias);
      const inputs = Float64Array.from({ length: 3 * samples }, () => random.normal());
      const jacobian = new Float64Array(2 * samples * network.size);
      // A call with more samples comes first, so that the buffers are larger than this one needs.
      writeJacobian(network, params, { samples: 2, inputs }, jacobian);
      const outputs = writeJacobian(network, params, { samples, inputs }, jacobian).slice(0, 2 * samples);
      expect(outputs).toEqual(network.outputs(params, inputs, samples).slice(0, 2 * samples));
      const h = 1e-6;
      for (let j = 0; j < network.size; j++) {
        const at = (value: number) => {
          const moved = params.slice();
          moved[j] = value;
          return network.outputs(moved, inputs, samples).slice();
        };
        const [above, below] = [at(params[j] + h), at(params[j] - h)];
        for (let i = 0; i < 2 * samples; i++)
          expect(jacobian[i * network.size + j]).toBeCloseTo((above[i] - below[i]) / (2 * h), 7);
      }
    });
});
