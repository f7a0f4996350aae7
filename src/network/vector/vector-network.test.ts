import { expect, test } from "vitest";
import { Random } from "../../random/random.ts";
import { activations } from "../activations.ts";
import { LoopNetwork } from "../network.ts";
import { VectorNetwork } from "./vector-network.ts";

const networks = [
  [2, 8, 8, 1],
  [1, 3],
  [5, 7, 3],
  [64, 12, 10],
  [3, 1, 2],
  [9, 6, 5, 4, 3],
];

test.each(networks)("has the loops' loss and gradient, bit for bit, for %s-%s-%s-%s-%s", (...sizes) => {
  const random = new Random(7);
  for (const activation of activations.keys())
    for (const precision of ["float64", "float32"] as const) {
      const Numbers = precision === "float32" ? Float32Array : Float64Array;
      const architecture = { sizes: sizes.filter((n) => n !== undefined), activation, loss: "mse" };
      const loops = new LoopNetwork(architecture, Numbers);
      const vectors = new VectorNetwork(architecture, precision);
      const draw = (count: number) => Numbers.from({ length: count }, () => random.normal());
      const params = draw(loops.size);
      for (const samples of [1, 3, 4, 8, 33, 5]) {
        const batch = {
          samples,
          inputs: draw(sizes[0] * samples),
          targets: draw(samples * loops.outputCount),
        };
        const wanted = new Numbers(loops.size);
        const found = new Numbers(loops.size);
        expect(vectors.lossAndGradient(params, batch, found)).toBe(
          loops.lossAndGradient(params, batch, wanted),
        );
        expect(found).toEqual(wanted);
      }
    }
});
