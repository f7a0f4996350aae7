import type { OptimizerDefinition } from "../../optim/index.ts";
import type { NetworkSpec } from "./spec.ts";

/**
 * The maximal-update parametrization (µP; Yang, Hu et al., NeurIPS 2021, arXiv:2203.03466) in the form of its Table 3,
 * which changes initial weights and learning rates and needs no multipliers. With the width of a layer's inputs and
 * outputs relative to the base width, i and o (1 for the network's own inputs and outputs), a learning rate is multiplied
 *
 * - where updates are proportional to the gradient (SGD), by o/i for weights and by o for biases;
 * - where they do not depend on the gradient's size (Adam), by 1/i for weights and by 1 for biases.
 *
 * `scaled-start.ts` has the initial weights. At the base width all is as usual.
 */
type Layers = Pick<NetworkSpec, "hidden" | "parametrization">;

/** The width of hidden layers at which the parametrization changes nothing. */
export const baseWidth = 32;

/** The way in which an update follows the gradient: what it is multiplied by where the gradient is multiplied by c > 0. */
type Scaling = "c" | "1";

const inProportion = ["sgd", "qhm", "asgd", "schedule-free-sgd"];
const whateverItsSize = [
  ...["adam", "adamw", "adamax", "nadam", "adabelief", "adan", "qhadam", "yogi", "rmsprop", "adagrad"],
  ...["schedule-free-adamw", "lion", "signsgd", "signum"],
];

/** Returns how an optimizer's update follows the gradient; undefined where it is neither, or not known. */
export const scalingOf = (id: string): Scaling | undefined =>
  inProportion.includes(id) ? "c" : whateverItsSize.includes(id) ? "1" : undefined;

/** Says why an optimizer cannot train a network in this parametrization; null where it can. */
export const refusalIn =
  ({ parametrization }: Pick<Layers, "parametrization">) =>
  ({ id, name }: Pick<OptimizerDefinition, "id" | "name">): string | null =>
    parametrization && !scalingOf(id)
      ? `${name} has no learning rates in the maximal-update parametrization (param=mup)`
      : null;

/**
 * Returns the number that multiplies the learning rate of a tensor.
 *
 * @param groups of the tensor: "weights" or "biases", then its layer; none for no tensor
 */
export function rateFactor({ hidden }: Layers, id: string, groups: readonly string[]): number {
  if (groups.length === 0) return 1;
  const layer = Number(groups[1].slice("layer".length));
  const inputs = groups.includes("biases") ? 1 : relativeWidth(hidden, layer - 1);
  return inProportion.includes(id) ? relativeWidth(hidden, layer) / inputs : 1 / inputs;
}

/** Returns the width relative to the base: of the hidden layer with this number, or 1 for inputs and outputs. */
export const relativeWidth = (hidden: readonly number[], layer: number): number =>
  layer < 1 || layer > hidden.length ? 1 : hidden[layer - 1] / baseWidth;
