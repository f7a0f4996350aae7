import {
  activationOfEach,
  fitActivations,
  joinActivations,
  type NetworkSpec,
  networkRanges,
  weightsBetween,
} from "../../../experiment/index.ts";

/** Pure changes of a network's hidden layers: units and activations by layer, from inputs to outputs. */

const { hiddenLayers, hiddenWeights, units } = networkRanges;

/** Returns the layers with another number of units in one, rounded and kept within the permitted range. */
export function withUnits(hidden: readonly number[], layer: number, count: number): readonly number[] {
  const others = hidden.map((width, i) => (i === layer ? 0 : width));
  const beside = (hidden[layer - 1] ?? 0) + (hidden[layer + 1] ?? 0);
  const most = beside === 0 ? units.max : Math.floor((hiddenWeights.max - weightsBetween(others)) / beside);
  const inside = Math.max(units.min, Math.min(units.max, most, Math.round(count)));
  return hidden.map((width, i) => (i === layer ? inside : width));
}

type Layers = Pick<NetworkSpec, "hidden" | "activation">;

/** Returns the most units that another layer can have; below 1 where there can be none. */
export function roomAfter(hidden: readonly number[]): number {
  if (hidden.length >= hiddenLayers.max) return 0;
  const last = hidden.at(-1);
  const left = hiddenWeights.max - weightsBetween(hidden);
  return last === undefined ? units.max : Math.min(units.max, Math.floor(left / last));
}

/** Returns the layers with one more before the outputs, like the last where there is room; the same where there is none. */
export function withLayer({ hidden, activation }: Layers): Layers {
  const room = roomAfter(hidden);
  if (room < 1) return { hidden, activation };
  return {
    hidden: [...hidden, Math.min(room, hidden.at(-1) ?? 8)],
    activation: fitActivations(activation, hidden.length + 1),
  };
}

/** Returns the layers without one. Where its neighbours together would have too many weights, the next is narrower. */
export function withoutLayer({ hidden, activation }: Layers, layer: number): Layers {
  const others = activationOfEach(activation, hidden.length).filter((_, l) => l !== layer);
  const rest = hidden.filter((_, l) => l !== layer);
  return {
    hidden: weightsBetween(rest) > hiddenWeights.max ? withUnits(rest, layer, rest[layer]) : rest,
    activation: others.length === 0 ? activation : joinActivations(others),
  };
}

/** Returns the activations with another in one hidden layer. */
export const withActivation = ({ hidden, activation }: Layers, layer: number, id: string): string =>
  joinActivations(activationOfEach(activation, hidden.length).map((one, l) => (l === layer ? id : one)));
