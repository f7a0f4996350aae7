import { initializations, layoutOf } from "../../network/index.ts";
import type { Numbers, OptimizerDefinition } from "../../optim/index.ts";
import type { NetworkSpec } from "./spec.ts";

/**
 * The maximal-update parametrization (µP; Yang, Hu et al., NeurIPS 2021, arXiv:2203.03466) in the form of its Table 3,
 * which changes initial weights and learning rates and needs no multipliers. With the width of a layer's inputs and
 * outputs relative to the base width, i and o (1 for the network's own inputs and outputs), a learning rate is multiplied
 *
 * - where updates are proportional to the gradient (SGD), by o/i for weights and by o for biases;
 * - where they do not depend on the gradient's size (Adam), by 1/i for weights and by 1 for biases.
 *
 * `scaleStart` has the initial weights. At the base width all is as usual.
 */
type Layers = Pick<NetworkSpec, "hidden" | "parametrization">;

/** The width of hidden layers at which the parametrization changes nothing. */
export const baseWidth = 32;

/** The way in which an update follows the gradient: what it is multiplied by where the gradient is multiplied by c > 0. */
type Scaling = "c" | "1";

const scalings: ReadonlyMap<string, Scaling> = new Map([
  ...["sgd", "qhm", "asgd", "schedule-free-sgd"].map((id) => [id, "c"] as const),
  ...[
    ...["adam", "adamw", "adamax", "nadam", "adabelief", "adan", "qhadam", "yogi", "rmsprop", "adagrad"],
    ...["schedule-free-adamw", "lion", "signsgd", "signum"],
  ].map((id) => [id, "1"] as const),
]);

/** Returns how an optimizer's update follows the gradient; undefined where it is neither, or not known. */
export const scalingOf = (id: string): Scaling | undefined => scalings.get(id);

/** Says why an optimizer cannot train a network in this parametrization; null where it can. */
export const refusalIn =
  ({ parametrization }: Pick<Layers, "parametrization">) =>
  ({ id, name }: Pick<OptimizerDefinition, "id" | "name">): string | null =>
    parametrization && !scalings.has(id)
      ? `${name} has no learning rates in the maximal-update parametrization (param=mup): it has them for SGD, for Adam, and for what is like one of them`
      : null;

/**
 * Returns the number that multiplies the learning rate of a tensor.
 *
 * @param groups of the tensor: "weights" or "biases", and its layer
 */
export function rateFactor({ hidden }: Layers, id: string, groups: readonly string[]): number {
  const layer = Number(
    groups.find((group) => group.startsWith("layer"))?.slice("layer".length) ?? Number.NaN,
  );
  if (Number.isNaN(layer)) return 1;
  const inputs = groups.includes("biases") ? 1 : widthOf(hidden, layer - 1);
  return scalings.get(id) === "c" ? widthOf(hidden, layer) / inputs : 1 / inputs;
}

/** Returns the width relative to the base: of the hidden layer with this number, or 1 for inputs and outputs. */
const widthOf = (hidden: readonly number[], layer: number): number =>
  layer < 1 || layer > hidden.length ? 1 : hidden[layer - 1] / baseWidth;

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
    const width = widthOf(hidden, l);
    const divisor = l === hidden.length ? width : Math.sqrt(width);
    for (let i = weight; i < bias; i++) params[i] *= atBase / divisor;
    for (let i = bias; i < end; i++) params[i] *= atBase;
  }
}
