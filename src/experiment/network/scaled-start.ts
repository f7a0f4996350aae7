import { initializations, layoutOf } from "../../network/index.ts";
import type { Numbers } from "../../optim/index.ts";
import { baseWidth, relativeWidth } from "./parametrization.ts";
import type { NetworkSpec } from "./spec.ts";

/**
 * Turns initial values that were drawn as usual into those of the parametrization (mutates): the standard deviation of a
 * layer is that at the base width, divided by √i in a hidden layer and by i in the last one (Table 3, where variances
 * are 1/fan-in and 1/fan-in²). Biases that are drawn too have the deviation at the base width.
 *
 * @param sizes units of each layer, inputs first
 */
export function scaleStart(
  params: Numbers,
  sizes: readonly number[],
  { hidden, initialization, bias: hasBias }: Pick<NetworkSpec, "hidden" | "initialization" | "bias">,
): void {
  const { deviation } = initializations[initialization];
  const base = sizes.map((units, l) => (l === 0 || l === sizes.length - 1 ? units : baseWidth));
  for (const [l, { inputs, outputs, weight, bias, end }] of layoutOf(sizes, hasBias).layers.entries()) {
    const usual = deviation(inputs, outputs);
    const atBase = usual === 0 ? 1 : deviation(base[l], base[l + 1]) / usual;
    const width = relativeWidth(hidden, l);
    const divisor = l === hidden.length ? width : Math.sqrt(width);
    for (let i = weight; i < bias; i++) params[i] *= atBase / divisor;
    for (let i = bias; i < end; i++) params[i] *= atBase;
  }
}
