import { layerSizes, type Spec, shapeOf } from "../../experiment/index.ts";
import type { Place } from "../../plot/inspect/inspected.ts";
import type { ProblemTensor } from "../../problems/index.ts";
import { say } from "../../words/say.ts";
import { splitOf } from "../player/split.ts";
import type { State } from "../state/store.ts";
import type { InspectorState, WeightChoice } from "./inspector-state.ts";
import { type ParameterChoice, parameterIn, parameterName } from "./parameter.ts";

/** Returns the slot that is inspected: the first contender's where the chosen one was removed. */
export const slotIn = ({ contenders }: Spec, chosen: number): number =>
  contenders.some(({ slot }) => slot === chosen) ? chosen : contenders[0].slot;

/** The coordinate, weight or parameter that is inspected. */
export interface ChosenElement {
  readonly name: string;
  readonly place: Place;
  /** A network's weight; null where none is trained, or its rows are not here. */
  readonly weight: WeightChoice | null;
  /** A network's units, inputs first. */
  readonly sizes: readonly number[] | null;
  /** True in a network whose units have biases. */
  readonly hasBias: boolean;
  /** A problem's parameter; null where there is none. */
  readonly parameter: ParameterChoice | null;
}

export const hasBiasIn = ({ kind, network }: State): boolean => kind === "network" && network.bias !== false;

/** Returns the units of the network, inputs first, in a text; empty where none is trained and without its rows. */
export function unitsIn(state: State): string {
  const split = state.kind === "network" ? splitOf(state) : null;
  return split ? layerSizes(state.network, shapeOf(split)).join(" ") : "";
}

/** The things that a surface, a network or a problem has to inspect. */
export interface Inspectable {
  /** As `unitsIn` returns them. */
  readonly units: string;
  /** As `hasBiasIn` returns it. */
  readonly hasBias: boolean;
  /** The tensors of a problem; null for another kind. */
  readonly tensors: readonly ProblemTensor[] | null;
}

/** Returns what is inspected of a surface, a network or a problem. */
export function chosenElement(
  {
    coordinate,
    weight: chosen,
    parameter: index,
  }: Pick<InspectorState, "coordinate" | "weight" | "parameter">,
  { units, hasBias, tensors }: Inspectable,
): ChosenElement {
  const none = { weight: null, sizes: null, hasBias, parameter: null };
  if (tensors) {
    const parameter = parameterIn(index, tensors);
    const { tensor, element } = parameter;
    return { ...none, name: parameterName(parameter, tensors), place: { tensor, element }, parameter };
  }
  if (units === "") return { ...none, name: "xy"[coordinate], place: { tensor: 0, element: coordinate } };
  const sizes = units.split(" ").map(Number);
  const weight = weightIn(chosen, sizes, hasBias);
  return { ...none, name: weightName(weight), place: placeOf(weight, sizes, hasBias), weight, sizes };
}

/** Returns the weight that is nearest to a chosen one in a network with these units. @param sizes inputs first */
export function weightIn(
  { layer, to, from }: WeightChoice,
  sizes: readonly number[],
  hasBias: boolean,
): WeightChoice {
  const l = Math.max(1, Math.min(layer, sizes.length - 1));
  const least = hasBias ? -1 : 0;
  return {
    layer: l,
    to: Math.min(to, sizes[l] - 1),
    from: Math.max(least, Math.min(from, sizes[l - 1] - 1)),
  };
}

/** Returns a weight's place among the tensors, which are a weight matrix and, if units have one, a bias for each layer. */
export function placeOf(
  { layer, to, from }: WeightChoice,
  sizes: readonly number[],
  hasBias: boolean,
): Place {
  const tensor = (hasBias ? 2 : 1) * (layer - 1);
  return from < 0 ? { tensor: tensor + 1, element: to } : { tensor, element: to * sizes[layer - 1] + from };
}

/** Returns the choice of the element at a place; of a surface nothing, whose coordinate is the reader's to choose. */
export function choiceAt(
  place: Place,
  { units, hasBias, tensors }: Inspectable,
): Partial<Pick<InspectorState, "weight" | "parameter">> {
  if (tensors) return { parameter: tensors[place.tensor].from + place.element };
  return units === "" ? {} : { weight: weightAt(place, units.split(" ").map(Number), hasBias) };
}

/** Returns the weight at a place among the tensors. */
export function weightAt(
  { tensor, element }: Place,
  sizes: readonly number[],
  hasBias: boolean,
): WeightChoice {
  const layer = (hasBias ? Math.floor(tensor / 2) : tensor) + 1;
  if (hasBias && tensor % 2 === 1) return { layer, to: element, from: -1 };
  const inputs = sizes[layer - 1];
  return { layer, to: Math.floor(element / inputs), from: element % inputs };
}

/** Names a weight: "layer 2, unit 3 from 5". Units count from 1. */
export const weightName = ({ layer, to, from }: WeightChoice): string =>
  from < 0
    ? say("layer {layer}, bias of unit {unit}", { layer, unit: to + 1 })
    : say("layer {layer}, unit {unit} from {from}", { layer, unit: to + 1, from: from + 1 });

/**
 * Returns the next weight at a unit: of those that lead into it, the bias last; of those that lead out of an input.
 *
 * @param now the weight chosen now
 */
export function nextAt(
  layer: number,
  unit: number,
  now: WeightChoice,
  sizes: readonly number[],
  hasBias: boolean,
): WeightChoice {
  if (layer === 0) {
    const isHere = now.layer === 1 && now.from === unit;
    return { layer: 1, from: unit, to: isHere ? (now.to + 1) % sizes[1] : 0 };
  }
  const isHere = now.layer === layer && now.to === unit;
  if (!isHere) return { layer, to: unit, from: 0 };
  const next = now.from < 0 ? 0 : now.from + 1;
  return { layer, to: unit, from: next < sizes[layer - 1] ? next : hasBias ? -1 : 0 };
}
