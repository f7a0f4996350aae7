import type { DatasetDefinition, Task } from "../../datasets/index.ts";
import { type LossDefinition, losses, lossOf } from "../../network/index.ts";

/** The numbers of a data set's inputs and classes, which decide a network's inputs and outputs. */
export type DataShape = DatasetDefinition["shape"];

import { type NetworkSpec, networkRanges } from "./spec.ts";

export const shapeOf = (table: { readonly features: readonly string[]; readonly task: Task }): DataShape => ({
  inputs: table.features.length,
  classes: table.task.kind === "classification" ? table.task.classes.length : 0,
});

/**
 * Returns the units of each layer, inputs first. Each class has an output, but two share one if the loss takes numbers.
 */
export function layerSizes(
  { hidden, loss }: Pick<NetworkSpec, "hidden" | "loss">,
  { inputs, classes }: DataShape,
): number[] {
  const single = classes === 0 || (classes <= 2 && lossOf(loss).targets === "numbers");
  return [inputs, ...hidden, single ? 1 : Math.max(classes, 2)];
}

type Losses = ReadonlyMap<string, LossDefinition>;

const lossesOf = (task: Task["kind"]): Losses =>
  new Map([...losses].filter(([, { tasks }]) => tasks.includes(task)));

const forNumbers = lossesOf("regression");
const forClasses = lossesOf("classification");

/** Returns the losses that a task can be trained with, by id. */
export const lossesFor = ({ classes }: Pick<DataShape, "classes">): Losses =>
  classes === 0 ? forNumbers : forClasses;

/**
 * Returns the id of the usual loss: squared error for numbers, binary cross-entropy for two classes, cross-entropy for
 * more.
 */
export function standardLoss({ classes }: DataShape): string {
  if (classes === 0) return "mse";
  return classes <= 2 ? "bce" : "cross_entropy";
}

/** Returns the activation of each hidden layer; layers beyond those that the ids name have the last of them. */
export function activationOfEach(ids: string, hidden: number): readonly string[] {
  const each = ids.split("-");
  return Array.from({ length: hidden }, (_, layer) => each[Math.min(layer, each.length - 1)]);
}

/** Joins the activations of hidden layers, as a spec has them: one id where all are the same. */
export const joinActivations = (ids: readonly string[]): string =>
  ids.every((id) => id === ids[0]) ? ids[0] : ids.join("-");

/** Returns the activations of a spec, as another number of hidden layers has them. */
export const fitActivations = (ids: string, hidden: number): string =>
  joinActivations(activationOfEach(ids, Math.max(1, hidden)));

/** Returns the number of weights between hidden layers, which is limited. */
export const weightsBetween = (hidden: readonly number[]): number =>
  hidden.slice(1).reduce((sum, units, l) => sum + units * hidden[l], 0);

/** Returns the most units that so many hidden layers can all have. */
export const widestOf = (layers: number): number =>
  Math.min(
    networkRanges.units.max,
    Math.floor(Math.sqrt(networkRanges.hiddenWeights.max / Math.max(1, layers - 1))),
  );
