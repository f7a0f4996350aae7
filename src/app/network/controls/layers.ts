import {
  activationOfEach,
  fitActivations,
  joinActivations,
  type NetworkSpec,
  networkRanges,
} from "../../../experiment/index.ts";

/** Pure changes of a network's hidden layers: units and activations by layer, from inputs to outputs. */

const { hiddenLayers, units } = networkRanges;

/** Returns the layers with another number of units in one, rounded and kept within the permitted range. */
export function withUnits(hidden: readonly number[], layer: number, count: number): readonly number[] {
  const inside = Math.max(units.min, Math.min(units.max, Math.round(count)));
  return hidden.map((width, i) => (i === layer ? inside : width));
}

type Layers = Pick<NetworkSpec, "hidden" | "activation">;

/** Returns the layers with one more before the outputs, like the last; the same if there are six. */
export function withLayer({ hidden, activation }: Layers): Layers {
  if (hidden.length >= hiddenLayers.max) return { hidden, activation };
  return {
    hidden: [...hidden, hidden.at(-1) ?? 8],
    activation: fitActivations(activation, hidden.length + 1),
  };
}

export function withoutLayer({ hidden, activation }: Layers, layer: number): Layers {
  const others = activationOfEach(activation, hidden.length).filter((_, l) => l !== layer);
  return {
    hidden: hidden.filter((_, l) => l !== layer),
    activation: others.length === 0 ? activation : joinActivations(others),
  };
}

/** Returns the activations with another in one hidden layer. */
export const withActivation = ({ hidden, activation }: Layers, layer: number, id: string): string =>
  joinActivations(activationOfEach(activation, hidden.length).map((one, l) => (l === layer ? id : one)));
