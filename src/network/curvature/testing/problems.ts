import type { Random } from "../../../random/random.ts";
import { initialize } from "../../initialization.ts";
import { lossOf } from "../../losses.ts";
import { type Batch, LoopNetwork } from "../../network.ts";
import type { numbersOf } from "../../numbers-of.ts";

type NumbersConstructor = ReturnType<typeof numbersOf>;

/** Draws samples; targets are classes, numbers or 0 and 1, as the loss has them. */
export function drawBatch(
  random: Random,
  sizes: readonly number[],
  loss: string,
  samples: number,
  Numbers: NumbersConstructor = Float64Array,
): Batch {
  const outputs = sizes[sizes.length - 1];
  const { targets, tasks } = lossOf(loss);
  const draw = (count: number, one: () => number) => new Numbers(Array.from({ length: count }, one));
  const target = () => (tasks.includes("regression") ? 3 * random.normal() : random.below(2));
  return {
    samples,
    inputs: draw(sizes[0] * samples, () => random.normal()),
    targets:
      targets === "class" ? draw(samples, () => random.below(outputs)) : draw(outputs * samples, target),
  };
}

export const drawVector = (random: Random, size: number, Numbers: NumbersConstructor = Float64Array) =>
  new Numbers(Array.from({ length: size }, () => random.normal()));

/** Draws first weights, larger than training begins with, so that activations are bent. */
export function drawWeights(random: Random, sizes: readonly number[]): Float64Array {
  const { size } = new LoopNetwork({ sizes, activation: "tanh", loss: "mse" });
  const params = new Float64Array(size);
  initialize(params, sizes, "pytorch", 1.5, random);
  return params;
}
