import { describe, expect, it } from "vitest";
import { build } from "../optim/testing/reference.ts";
import golden from "./golden/mlp.json" with { type: "json" };
import variants from "./golden/variants.json" with { type: "json" };
import { MLP } from "./index.ts";

/** Returns the largest difference, relative to the largest number of the tensor. */
function difference(ours: ArrayLike<number>, theirs: readonly number[]): number {
  const scale = Math.max(...theirs.map(Math.abs), 1e-12);
  return Math.max(...theirs.map((value, i) => Math.abs(ours[i] - value))) / scale;
}

describe("networks agree with PyTorch to 1e-8", () => {
  for (const network of [...golden.cases, ...variants.cases])
    it(network.id, () => {
      const { layers, inputs, targets } = network;
      const first = network.initial_parameters.map((tensor) => tensor.flat());
      const { bias } = { bias: true, ...network };
      const mlp = new MLP({
        layers,
        activation: network.activation,
        bias,
        loss: network.loss_function,
      });
      const params = mlp.parameters();
      for (const [i, values] of first.entries()) params[i].data.set(values);
      const optimizer = build(network, params);
      for (const [t, expected] of network.loss.entries()) {
        optimizer.zeroGrad();
        const loss = mlp.lossAndGradient(inputs as number[][], targets.flat() as number[]);
        expect(Math.abs(loss - expected) / expected, `loss at ${t}`).toBeLessThan(1e-8);
        if (t === 0)
          for (const [i, tensor] of network.first_gradient.entries())
            expect(difference(params[i].grad ?? [], tensor.flat()), `gradient ${i}`).toBeLessThan(1e-8);
        optimizer.step();
      }
      for (const [i, tensor] of network.final_parameters.entries())
        expect(difference(params[i].data, tensor.flat()), `final parameters ${i}`).toBeLessThan(1e-8);
    });
});
