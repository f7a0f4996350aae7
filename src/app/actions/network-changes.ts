import { datasets, type Table } from "../../datasets/index.ts";
import {
  type DataChoice,
  fitActivations,
  lossesFor,
  type NetworkSpec,
  shapeOf,
  standardLoss,
} from "../../experiment/index.ts";

/** Returns the spec with other data, and with the hidden layers and the loss that suit them. */
export function withData(spec: NetworkSpec, data: DataChoice, own: Table | null): NetworkSpec {
  const dataset = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  if (dataset) {
    const { hidden } = dataset;
    const activation = fitActivations(spec.activation, hidden.length);
    return { ...spec, data, hidden, activation, loss: standardLoss(dataset.shape) };
  }
  if (!own) return { ...spec, data };
  // A link names the loss though it cannot contain the rows.
  const suits = spec.data.kind === "own" && lossesFor(shapeOf(own)).has(spec.loss);
  return suits ? { ...spec, data } : { ...spec, data, loss: standardLoss(shapeOf(own)) };
}
