import type { DatasetDefinition, Task } from "../../datasets/index.ts";
import type { LossName } from "../../network/index.ts";

/** What of a data set decides a network's ends. */
export type DataShape = DatasetDefinition["shape"];

import type { NetworkSpec } from "./spec.ts";

export const shapeOf = (table: { readonly features: readonly string[]; readonly task: Task }): DataShape => ({
  inputs: table.features.length,
  classes: table.task.kind === "classification" ? table.task.classes.length : 0,
});

/** Units a layer, inputs first. Outputs: one a class, but one in all for two classes without cross-entropy. */
export function layerSizes(
  { hidden, loss }: Pick<NetworkSpec, "hidden" | "loss">,
  { inputs, classes }: DataShape,
): number[] {
  const single = classes === 0 || (classes <= 2 && loss !== "cross_entropy");
  return [inputs, ...hidden, single ? 1 : Math.max(classes, 2)];
}

const forNumbers = { mse: true, huber: true } as const;
const forClasses = { bce: true, cross_entropy: true, mse: true, huber: true } as const;

/** The losses that a task can be trained with. */
export const lossesFor = (shape: DataShape): Readonly<Partial<Record<LossName, true>>> =>
  shape.classes === 0 ? forNumbers : forClasses;

/** The usual loss: squared error for numbers, binary cross-entropy for two classes, cross-entropy for more. */
export function standardLoss({ classes }: DataShape): LossName {
  if (classes === 0) return "mse";
  return classes <= 2 ? "bce" : "cross_entropy";
}
