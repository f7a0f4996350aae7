import { describe, expect, it } from "vitest";
import golden from "../golden/hessian.json" with { type: "json" };
import { hessianVectorProduct, lowestCurvature, MLP, sharpness } from "../index.ts";

describe("products and eigenvalues of the Hessian agree with PyTorch's double backward", () => {
  for (const one of golden.cases)
    it(`${one.layers.join("-")}, ${one.activation}, ${one.loss}`, () => {
      const { layers, activation, loss, inputs } = one;
      const targets = one.targets as number[] | number[][];
      const mlp = new MLP({ layers, activation, loss });
      let from = 0;
      for (const { data } of mlp.parameters()) {
        data.set(one.parameters.slice(from, from + data.length));
        from += data.length;
      }
      const product = hessianVectorProduct(mlp, inputs, targets, one.vector);
      const scale = Math.max(...one.product.map(Math.abs));
      for (const [i, wanted] of one.product.entries())
        expect(Math.abs(product[i] - wanted) / scale, `element ${i}`).toBeLessThan(1e-13);
      const { preconditioner } = one;
      for (const [found, wanted] of [
        [sharpness(mlp, inputs, targets), one.largest],
        [lowestCurvature(mlp, inputs, targets), one.smallest],
        [sharpness(mlp, inputs, targets, { preconditioner }), one.preconditioned],
      ] as const) {
        expect(found.converged).toBe(true);
        expect(Math.abs(found.value / wanted - 1)).toBeLessThan(1e-10);
      }
    });
});
